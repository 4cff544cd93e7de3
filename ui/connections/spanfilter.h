#pragma once

#include <QObject>

namespace everyport {
class Clock;
}

namespace everyport::ui {

class ConnectionsModel;
class RateGraph;
class RowFilter;
class TrafficModel;

/// While a span of time is chosen in the graph: of connections those that were open in it, of messages those that
/// passed in it. All must outlive it or go with the same page.
class SpanFilter : public QObject {
    Q_OBJECT
public:
    struct Lists {
        RowFilter* connections;
        ConnectionsModel* connectionsModel;
        RowFilter* messages;
        TrafficModel* messagesModel;
    };
    SpanFilter(RateGraph* graph, const Lists& lists, const Clock& clock, QObject* parent);

private:
    void apply();

    RateGraph* m_graph;
    Lists m_lists;
    const Clock& m_clock;
};

} // namespace everyport::ui
