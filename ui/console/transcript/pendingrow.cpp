#include "ui/console/transcript/pendingrow.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include "ui/console/transcript/flowtext.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/colours/statemark.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/texts.h"

namespace everyport::ui {

PendingRow::PendingRow(const CommandPart& part, QWidget* parent)
    : QWidget(parent),
      m_words(new Text({}, Text::Size::Normal, Tone::Second, this)),
      m_cancel(makeLinkButton(tr("Cancel"), {}, this)),
      m_result(new FlowText(FlowText::Look::Value, tr("What came of it"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::px(24), 0, 0, 0);
    column->setSpacing(4);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(m_cancel);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_result);
    m_cancel->setAccessibleName(tr("Cancel number %1").arg(part.number));
    connect(m_cancel, &QAbstractButton::clicked, this, [this, number = part.number] { Q_EMIT cancelled(number); });
    refresh(part);
}

void PendingRow::refresh(const CommandPart& part)
{
    if (m_isWhole)
        return;
    m_isOver = m_isWhole = part.over != 0;
    m_hasFailed = part.hasFailed;
    if (!m_isOver)
        m_words->setText(tr("#%1 pending").arg(part.number));
    else
        m_words->setText((m_hasFailed ? tr("#%1 failed after %2") : tr("#%1 done after %2"))
                             .arg(part.number)
                             .arg(tr("%L1 s").arg(double(part.over - part.began) / 1000, 0, 'f',
                                 part.over - part.began < 10'000 ? 2 : 0)));
    m_cancel->setVisible(!m_isOver);
    m_result->setVisible(m_isOver);
    if (m_isOver)
        m_result->setFlow(part.text);
    update();
}

void PendingRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect where = QStyle::visualRect(
        layoutDirection(), rect(), QRect(0, m_words->y(), Metrics::px(18), m_words->height()));
    paintMark(&painter, QRectF(where),
        !m_isOver         ? Mark::Scheduled
            : m_hasFailed ? Mark::Failed
                          : Mark::Finished,
        palette());
}

} // namespace everyport::ui
