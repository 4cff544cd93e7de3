#pragma once

#include "netcore/transport/connectionregistry.h"
#include "tests/ui/screenshots/pagestates.h"

class QTcpSocket;

namespace everyport::ui {

class Chip;
class Table;

/// The Connections page with two callers who talk: their messages side by side, one of them as fields, statistics, a
/// span of the graph, colours, a slow one, and what is recorded.
class WireStates {
public:
    WireStates(MainWindow& window, SampleStation& sample, PageStates::Take take);

    bool show(); ///< False: nobody listened.

private:
    void messages();
    void numbers();
    void span();
    void changed();
    void choose(const QList<quint16>& ports);
    void tab(int index);
    void press(const QString& chip, bool on);
    std::shared_ptr<ConnectionRecord> at(quint16 port) const;
    Table* table() const;

    MainWindow& m_window;
    SampleStation& m_sample;
    PageStates::Take m_take;
    quint16 m_web = 0; // our ends
    quint16 m_chat = 0;
    qint64 m_quiet = 0; // when one of them had said what it asks first, in milliseconds since 1970
};

} // namespace everyport::ui
