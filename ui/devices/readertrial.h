#pragma once

#include <memory>

#include <QObject>

#include "app/devices/deviceregistry.h"
#include "app/polls/pollregistry.h"
#include "app/polls/tapdiversion.h"
#include "netcore/task/taskset.h"
#include "ui/devices/readerform.h"

namespace everyport::ui {

/// A new reader on trial: it is really there and reads cards, none of which votes. Kept, it stays; let go of, it is
/// taken away again. `tasks`, `book` and `polls` outlive it.
class ReaderTrial : public QObject, private devices::DeviceEvents {
    Q_OBJECT
public:
    ReaderTrial(
        devices::DeviceRegistry& registry, polls::PollRegistry& polls, TaskSet& tasks, QObject* parent = nullptr);
    ~ReaderTrial() override;

    void begin(const QString& device, const ReaderWish& wish); ///< Empty device: a simulated one.
    void end();                                                ///< Takes it away.
    bool keep(const ReaderWish& wish); ///< It stays, with what the form says now. False while it is not there yet.
    bool isRunning() const { return m_state != nullptr; }
    QString id() const;
    QString device() const { return m_device; }
    void tap(); ///< On a simulated one.

Q_SIGNALS:
    void started();
    void cardSeen(const everyport::rfid::Tag& tag);
    void failed(const everyport::Error& error);

private:
    struct State {
        bool wanted = true;
        QString id = {};
        ReaderTrial* trial = nullptr; ///< Null once it has gone.
    };
    static Task<Result<Done>> run(
        devices::DeviceRegistry* registry, QString device, ReaderWish wish, std::shared_ptr<State> state);
    void tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64 wallMs) override;
    void release();

    devices::DeviceRegistry& m_registry;
    polls::PollRegistry& m_polls;
    TaskSet& m_tasks;
    QString m_device;
    std::shared_ptr<State> m_state;
    polls::TapDiversion m_diversion;
};

} // namespace everyport::ui
