#include "ui/frame/feedback/undobar.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/frame/feedback/undostack.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {
namespace {

constexpr int tallest = 24; // px at 13, as all that stands in the foot

} // namespace

UndoBar::UndoBar(UndoStack& undo, QWidget* parent) : QWidget(parent), m_undo(undo), m_icon(new QLabel(this))
{
    // Dark on either theme, so that it stands off the page; its children take their colours from this palette.
    QPalette dark = darkPalette();
    dark.setColor(QPalette::WindowText, Colours::lightSet().undoText);
    setPalette(dark);
    m_text = new Text({}, Text::Size::Normal, Tone::Normal, this);
    m_back = makeLinkButton(tr("Undo"), {}, this);
    m_text->setElided(true);
    m_text->setNameCut(true);
    m_dismiss = makeCrossButton(tr("Close"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Metrics::margins(10, 0, 0, 0));
    row->setSpacing(8);
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addWidget(m_back);
    row->addWidget(m_dismiss);
    applyFont();
    m_told.setSingleShot(true);
    connect(&m_told, &QTimer::timeout, this, &UndoBar::showOffer);
    connect(m_back, &QPushButton::clicked, &m_undo, &UndoStack::takeBack);
    connect(m_dismiss, &QToolButton::clicked, this, [this] {
        m_told.stop();
        m_undo.dismiss();
        hide();
    });
    connect(&m_undo, &UndoStack::offerChanged, this, [this] {
        m_told.stop();
        showOffer();
    });
    hide();
}

void UndoBar::tell(const QString& sentence)
{
    if (m_undo.offer())
        return; // what can be taken back matters more
    m_icon->hide();
    m_back->hide();
    m_text->setText(shownInLine(sentence));
    m_told.start(4000);
    appear();
}

void UndoBar::showOffer()
{
    const auto offer = m_undo.offer();
    if (!offer) {
        hide();
        return;
    }
    m_icon->setPixmap(iconPixmap(offer->icon, Metrics::icon(), Colours::darkSet().text2, devicePixelRatioF()));
    m_icon->show();
    m_text->setText(shownInLine(offer->text));
    m_back->setText(offer->button);
    m_back->setToolTip(withKey(offer->button, QKeySequence(Qt::CTRL | Qt::Key_Z)));
    m_back->show();
    appear();
}

void UndoBar::applyFont()
{
    const int height = Metrics::px(tallest);
    m_dismiss->setFixedSize(height, height);
    m_back->setFixedHeight(height);
    m_back->setFont(Fonts::strong());
    setFixedHeight(height);
}

bool UndoBar::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont(); // the window stays where its pages are made anew
    return QWidget::event(event);
}

void UndoBar::appear()
{
    setAccessibleName(m_text->text());
    show();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void UndoBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool dark = Colours::of(parentWidget()->palette()).dark;
    const Colours& outside = dark ? Colours::darkSet() : Colours::lightSet();
    paintBox(&painter, QRectF(rect()), outside.undo, dark ? outside.buttonEdge : QColor(), Metrics::noticeRadius);
}

} // namespace everyport::ui
