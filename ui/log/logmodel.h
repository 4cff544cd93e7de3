#pragma once

#include "app/log/log.h"
#include "ui/widgets/tables/columnmodel.h"
#include "ui/widgets/tables/framebatch.h"

namespace everyport::ui {

/// The log as rows, newest first, a batch at most four times a second. It holds no entries, only the numbers of the
/// first and the last that it shows; while it is held, what is new waits and is counted.
class LogModel : public ColumnModel<LogEntry>, private LogEvents {
    Q_OBJECT
public:
    enum Column { Time, Level, Source, Text };

    /// As they are, which is what a report of a fault needs; or in the language of the window, each line as a whole,
    /// and with labels for sources.
    enum class Words { Exact, Translated };
    explicit LogModel(Log& log, QObject* parent = nullptr, Words words = Words::Exact);
    ~LogModel() override;

    const LogEntry* entry(const QModelIndex& index) const; ///< Null when the ring has dropped it meanwhile.
    QModelIndex indexOf(quint64 number) const;

    /// Somebody reads: nothing moves, new lines wait.
    void setHeld(bool held);
    int waiting() const;
    QStringList sources() const; ///< Of all that is shown, sorted.

Q_SIGNALS:
    void waitingChanged();
    void countsChanged(); ///< Lines came or were repeated: the totals by level have grown.

private:
    int size() const override { return int(m_last + 1 - m_first); }
    const LogEntry* rowAt(int row) const override { return entry(index(row, 0)); }
    void entryAdded(const LogEntry& entry) override;
    void entryRepeated(const LogEntry& entry) override;
    void flush();
    void dropOld();
    void takeNew();

    Log& m_log;
    FrameBatch m_batch;
    quint64 m_first = 1;    ///< Oldest that is shown ...
    quint64 m_last = 0;     ///< ... and newest; less than m_first while there is none.
    quint64 m_repeated = 0; ///< Oldest that was said again since the last flush; 0: none.
    bool m_held = false;
};

} // namespace everyport::ui
