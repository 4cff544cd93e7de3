#include "ui/connections/spanfilter.h"

#include "netcore/base/clock.h"
#include "ui/connections/connectionsmodel.h"
#include "ui/connections/rates/rategraph.h"
#include "ui/connections/trafficmodel.h"
#include "ui/widgets/tables/rowfilter.h"

namespace everyport::ui {
namespace {

const QString spanCondition = QStringLiteral("span");

/// A moment of the program's clock as milliseconds since 1970.
qint64 wallMsecs(const Clock& clock, Clock::Moment moment)
{
    return clock.wallMsecs() - std::chrono::duration_cast<std::chrono::milliseconds>(clock.now() - moment).count();
}

} // namespace

SpanFilter::SpanFilter(RateGraph* graph, const Lists& lists, const Clock& clock, QObject* parent)
    : QObject(parent), m_graph(graph), m_lists(lists), m_clock(clock)
{
    connect(graph, &RateGraph::spanChosen, this, &SpanFilter::apply);
}

void SpanFilter::apply()
{
    const auto span = m_graph->span();
    if (!span) {
        m_lists.connections->setCondition(spanCondition, nullptr);
        m_lists.messages->setCondition(spanCondition, nullptr);
        return;
    }
    m_lists.connections->setCondition(
        spanCondition, [model = m_lists.connectionsModel, &clock = m_clock, span = *span](const QModelIndex& row) {
            const auto record = model->record(row);
            if (!record)
                return true;
            const bool isClosed = record->state == ConnectionRecord::State::Closed;
            return wallMsecs(clock, record->opened) <= span.to
                && (!isClosed || wallMsecs(clock, record->closed) >= span.from);
        });
    m_lists.messages->setCondition(
        spanCondition, [model = m_lists.messagesModel, span = *span](const QModelIndex& row) {
            const qint64 at = model->timeOf(row);
            return at >= span.from && at <= span.to;
        });
}

} // namespace everyport::ui
