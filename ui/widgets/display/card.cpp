#include "ui/widgets/display/card.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/style/colours/colours.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent),
      m_head(new QWidget(this)),
      m_title(new Text(title, Text::Size::Strong, Tone::Normal, m_head)),
      m_caption(new Text({}, Text::Size::Normal, Tone::Second, m_head)),
      m_state(new StateText(m_head)),
      m_body(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(Metrics::margins(15, 0, 8, 0));
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_caption, 1);
    row->addWidget(m_state);
    m_caption->setElided(true);
    m_title->setElided(true);
    m_state->hide();
    QToolButton* arrow = makeToolButton(
        alongTheLine(QStringLiteral("chevron-right")), tr("Go to %1").arg(title), m_head);
    row->addWidget(arrow);
    connect(arrow, &QToolButton::clicked, this, &Card::opened);
    m_head->setFixedHeight(Metrics::px(40));
    m_head->setCursor(Qt::PointingHandCursor);
    m_head->setVisible(!title.isEmpty());
    column->addWidget(m_head);
    m_body->setContentsMargins(0, 0, 0, 12);
    m_body->setSpacing(0);
    column->addLayout(m_body, 1);
    setAccessibleName(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setCaption(const QString& caption, const QString& shorter)
{
    m_caption->setText(caption);
    m_caption->setShorter(shorter);
}

void Card::setState(Mark mark, const QString& word)
{
    m_state->setState(mark, word);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(&painter, QRectF(rect()), palette().color(QPalette::Active, QPalette::Base), Colours::of(palette()).line,
        Metrics::cardRadius);
}

void Card::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_head->isVisible() && m_head->geometry().contains(event->position().toPoint())
        && event->button() == Qt::LeftButton)
        Q_EMIT opened();
    QFrame::mouseReleaseEvent(event);
}

} // namespace everyport::ui
