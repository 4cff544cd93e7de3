#include "ui/polls/lookeditor/colourfield.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

ColourSwatch::ColourSwatch(const QString& name, QWidget* parent) : QToolButton(parent), m_name(name)
{
    setFixedSize(Metrics::control(), Metrics::control());
    setFocusPolicy(Qt::StrongFocus);
    setOurs(Qt::white);
    connect(this, &QToolButton::clicked, this, &ColourSwatch::ask);
}

void ColourSwatch::setColour(const QColor& colour)
{
    m_colour = colour;
    say();
}

void ColourSwatch::setOurs(const QColor& ours)
{
    m_ours = ours;
    say();
}

void ColourSwatch::say()
{
    setAccessibleName(m_colour.isValid() ? tr("%1: %2").arg(m_name, m_colour.name())
                                         : tr("%1: not chosen, %2").arg(m_name, m_ours.name()));
    setToolTip(
        m_colour.isValid() ? accessibleName() + u'\n' + tr("Delete takes back what was chosen.") : accessibleName());
    update();
}

void ColourSwatch::ask()
{
    auto* dialog = new QColorDialog(m_colour.isValid() ? m_colour : m_ours, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_name);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor& colour) {
        setColour(colour);
        Q_EMIT chosen(colour);
    });
    dialog->open();
}

void ColourSwatch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Delete && event->key() != Qt::Key_Backspace) {
        QToolButton::keyPressEvent(event);
        return;
    }
    if (!m_colour.isValid())
        return;
    setColour({});
    Q_EMIT chosen({});
}

/// Filled where it is chosen; in the middle alone where it is ours, so that the two differ without colour.
void ColourSwatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5);
    painter.setPen(Colours::of(palette()).edge);
    painter.setBrush(m_colour.isValid() ? m_colour : palette().color(QPalette::Base));
    painter.drawRoundedRect(box, Metrics::radius, Metrics::radius);
    if (!m_colour.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_ours);
        painter.drawEllipse(box.center(), box.width() / 4, box.height() / 4);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
}

ColourField::ColourField(const QString& name, QWidget* parent)
    : QWidget(parent), m_swatch(new ColourSwatch(name, this)), m_field(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::betweenControls);
    row->addWidget(m_field, 1);
    row->addWidget(m_swatch);
    setFocusProxy(m_field);
    m_field->setMaxLength(9);
    m_field->setAccessibleName(name);
    m_field->setPlaceholderText(tr("none, or #14262c"));
    connect(m_field, &QLineEdit::textEdited, this, [this] {
        if (!fault().isEmpty())
            return;
        const QColor colour(m_field->text().trimmed());
        m_swatch->setColour(colour);
        Q_EMIT typed(colour);
    });
    connect(m_swatch, &ColourSwatch::chosen, this, [this](const QColor& colour) {
        setColour(colour);
        Q_EMIT chosen(colour);
    });
}

void ColourField::setColour(const QColor& colour)
{
    m_swatch->setColour(colour);
    const QString text = colour.isValid() ? colour.name() : QString();
    if (m_field->text() != text)
        m_field->setText(text);
}

QString ColourField::fault() const
{
    const QString text = m_field->text().trimmed();
    const bool isColour = text.isEmpty() || (text.size() == 7 && text.startsWith(u'#') && QColor::isValidColor(text));
    return isColour ? QString() : tr("A colour is written like #14262c.");
}

} // namespace everyport::ui
