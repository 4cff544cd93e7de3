#pragma once

#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

class MultiService;

/// Something that is started and stopped: a leaf or a branch of the tree that a program is made of. Its parent owns it,
/// starts it after those before it and stops it before them. Loop's thread.
class Service {
public:
    explicit Service(QString name = {}) : m_name(std::move(name)) {}
    virtual ~Service() = default; ///< Cuts off what `stop` would have ended in order.
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

    const QString& name() const { return m_name; } ///< May be empty; then no parent finds it.
    MultiService* parent() const { return m_parent; }
    bool isRunning() const { return m_running; } ///< Between a start that succeeded and the end of the stop.

    /// What only root may do, such as binding ports below 1024. A program that root started asks the whole tree for
    /// this, gives up its rights, and then asks for `start`. An Error here means that nothing is left to undo.
    virtual Task<Result<Done>> privilegedStart() { return Result<Done>(Done()); }
    /// Ready when it serves. After an Error nothing of it is left.
    virtual Task<Result<Done>> start() = 0;
    /// Lets what runs end in order; ready when it has. Whoever asks sets the limit and calls `abort` after it.
    virtual Task<Result<Done>> stop() = 0;
    /// Ends everything now; also undoes a privilegedStart that no start followed, and does nothing where nothing is.
    virtual void abort() {}

protected:
    void setRunning(bool running) { m_running = running; }

private:
    friend class MultiService;
    QString m_name;
    MultiService* m_parent = nullptr;
    bool m_running = false;
};

} // namespace everyport
