#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QMap>
#include <QStringList>

#include "app/chat/network/formsession.h"
#include "netcore/base/registeredlist.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"

namespace everyport::chat {

/// Forms whose last step was sent: an account that is being registered, a password that is being changed. The other
/// side may have done it already, so it goes on whatever becomes of the dialog and the window that sent it, and how it
/// ended waits here until somebody has shown it. The ChatModel owns it, for what the forms work with is the chat's.
/// Loop's thread.
class SentForms {
public:
    struct Ended {
        quint64 id = 0;
        QString title = {}; ///< What was sent, in words for a person.
        Result<FormSession::Step> result;
        FormSession::Outcome outcome = {};
        bool isSeen = false; ///< Who sent it has shown the result.
    };
    /// Told how it ended. False: who sent it is not there any more to show it.
    using Told = std::function<bool(const Result<FormSession::Step>& result)>;

    /// Finishes `talk`, whose last step may ask for more: then it is called off, unless `told` has shown that. Gives
    /// its number.
    quint64 send(std::shared_ptr<FormSession> talk, Form filled, const QString& title, Told told);

    bool isUnderWay(quint64 id) const { return m_underWay.contains(id); }
    QStringList underWay() const { return m_underWay.values(); } ///< Titles, in the order in which they were sent.
    /// What nobody has shown yet, and what was made and is kept nowhere else. Stays until `forget`.
    const QList<Ended>& ended() const { return m_ended; }
    void forget(quint64 id);
    /// Called when one has ended.
    Registration whenEnded(std::function<void()> call) { return m_listeners.add(std::move(call)); }
    Task<Result<Done>> settled(); ///< Ready when none is under way.

private:
    static Task<Result<Done>> finish(
        SentForms* forms, quint64 id, std::shared_ptr<FormSession> talk, Form filled, Told told);
    void noteEnd(quint64 id, FormSession& talk, const Result<FormSession::Step>& result, const Told& told);

    quint64 m_last = 0;
    QMap<quint64, QString> m_underWay;
    QList<Ended> m_ended;
    RegisteredList<std::function<void()>> m_listeners;
    std::vector<Deferred<Result<Done>>> m_waiting;
    TaskSet m_work{TaskSet::alreadyTold}; // by `m_ended`. Last: it tells all of the above
};

} // namespace everyport::chat
