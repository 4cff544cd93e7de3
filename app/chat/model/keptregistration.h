#pragma once

#include <functional>

#include "app/chat/network/formsession.h"

namespace everyport::chat {

class ChatModel;

/// A registration whose outcome is kept before anybody hears that it is over, so that no dialog has to be told what to
/// do with a password, nor has to be there still. Where it cannot be kept, the last step says so, by `unkept`. What
/// `keep` works with outlives it. Loop's thread.
class KeptRegistration final : public RegistrationSession {
public:
    /// Gives the number of the account that was added for it; 0 where it belongs to one that was there before.
    using Keep = std::function<Task<Result<qint64>>(QMap<QString, QVariant> made)>;
    using Words = QString (*)(const QString& why);
    KeptRegistration(std::unique_ptr<RegistrationSession> talk, Keep keep, Words unkept);

    Task<Result<Step>> begin() override { return m_talk->begin(); }
    Moves movesAtFailedBegin() const override { return m_talk->movesAtFailedBegin(); }
    Task<Result<Step>> go(Move move, Form filled) override;
    void cancel() override { m_talk->cancel(); }
    void setProgress(std::function<void(const QString&)> progress) override { m_progress = std::move(progress); }
    QMap<QString, QVariant> values() const override { return m_talk->values(); }
    Outcome outcome() const override { return m_outcome; }

private:
    std::unique_ptr<RegistrationSession> m_talk;
    Keep m_keep;
    Words m_unkept;
    std::function<void(const QString&)> m_progress;
    Outcome m_outcome;
};

/// An account that is still to be made at its server: as ChatModel::addAccount takes it, as far as it is known.
struct NewAccount {
    QString type = {};
    QString title = {}; ///< Empty: as its kind of network suggests.
    QMap<QString, QVariant> values = {};
    std::function<void(qint64 id)> added = {}; ///< Told at once, if it has come to that.
    bool connectsOnStart = true;
};
/// Registers it, and adds it to `chat`, which outlives that. Null where ChatModel::registration is.
std::unique_ptr<RegistrationSession> registerAndAdd(ChatModel& chat, NewAccount wanted);

} // namespace everyport::chat
