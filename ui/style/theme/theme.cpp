#include "ui/style/theme/theme.h"

#include <QApplication>
#include <QFont>
#include <QWidget>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/theme/desktopscheme.h"
#include "ui/style/theme/style.h"

namespace everyport::ui {
Theme::Theme(Choice choice, bool lastDark, int textPercent, QObject* parent)
    : QObject(parent), m_choice(choice), m_desktopDark(lastDark), m_textPercent(qBound(80, textPercent, 200))
{
    const QFont font = QApplication::font();
    m_baseSize = font.pointSizeF() > 0 ? font.pointSizeF() : -font.pixelSize();
    QApplication::setStyle(new Style);
    applyFonts();
    apply();
}

Theme::~Theme() = default;

void Theme::follow()
{
    m_desktop = std::make_unique<DesktopScheme>();
    connect(m_desktop.get(), &DesktopScheme::darkWanted, this, &Theme::desktopSaid);
    connect(m_desktop.get(), &DesktopScheme::motionWanted, this, [](bool wanted) {
        if (auto* style = qobject_cast<Style*>(QApplication::style()))
            style->setMotion(wanted);
    });
    m_desktop->ask();
}

void Theme::setChoice(Choice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setTextPercent(int percent)
{
    const int bounded = qBound(80, percent, 200);
    if (bounded == m_textPercent)
        return;
    m_textPercent = bounded;
    applyFonts();
    Q_EMIT changed();
}

void Theme::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_desktopDark);
    const QPalette wanted = dark ? darkPalette() : lightPalette();
    if (dark == m_dark && QApplication::palette() == wanted)
        return;
    m_dark = dark;
    QApplication::setPalette(wanted);
    Q_EMIT changed();
}

void Theme::applyFonts()
{
    QFont font = QApplication::font();
    const qreal size = m_baseSize * m_textPercent / 100;
    if (m_baseSize > 0)
        font.setPointSizeF(size);
    else
        font.setPixelSize(qRound(-size));
    // Hinted outlines are as wide as the pixel grid likes; unhinted ones keep the font's own rhythm.
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setFont(Fonts::button(), "QPushButton");
    QApplication::setFont(Fonts::caption(), "QToolTip");
    QApplication::setFont(Fonts::caption(500), "QHeaderView");
    // Qt tells widgets only while its loop runs; those that make their own sizes hear it here at any time.
    QEvent event(QEvent::ApplicationFontChange);
    for (QWidget* widget : QApplication::allWidgets())
        QCoreApplication::sendEvent(widget, &event);
}

void Theme::desktopSaid(bool dark)
{
    m_desktopDark = dark;
    apply();
}

} // namespace everyport::ui
