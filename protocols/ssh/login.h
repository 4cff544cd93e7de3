#pragma once

#include <deque>
#include <memory>

#include <libssh/libssh.h>

#include "netcore/base/clock.h"
#include "netcore/task/task.h"
#include "protocols/ssh/authority.h"
#include "protocols/ssh/limits.h"

namespace everyport::ssh {

class Link;

struct MessageFreed {
    void operator()(ssh_message message) const { ssh_message_free(message); }
};
using Message = std::unique_ptr<ssh_message_struct, MessageFreed>;

/// The authentication of one connection (RFC 4252, 4256). Requests are answered one by one, in order, each when the
/// authority has answered: the library's message stays here until then. A part of its link until somebody has logged
/// in.
class Login {
public:
    explicit Login(Link& link);
    ~Login();

    /// `bytes`: of all packets that had come when the library gave this message.
    void add(Message message, quint64 bytes);
    /// So many bytes of packets have come in all. The library drops requests whose key or signature it cannot use and
    /// says nothing: bytes without a message are noticed, and answered for it.
    void heard(quint64 bytes);
    /// So many requests wait that no more are read from the wire.
    bool isFull() const { return m_waiting.size() >= 16; }

private:
    using Answered = Result<Done>;

    void resume();
    Task<Answered> answer(Message message);
    Task<Answered> answerAuth(Message message);
    Task<Answered> notifyMethods(Message message);
    Task<Answered> publicKey(Message message);
    Task<Answered> password(Message message);
    Task<Answered> interactive(Message message);
    Task<Answered> conclude(Message message, Verdict verdict, Method method, QString trouble);
    void answerOther(Message message);
    Task<Result<Done>> setUser(QString user);
    bool isOffered(Method method) const { return m_methods.testFlag(method); }
    void refuse(ssh_message message);
    void answerDropped();
    void ask(ssh_message message, const Prompts& prompts);
    LoginFacts facts(const QString& method) const;

    Link& m_link;
    const Limits& m_limits;
    Attempt m_attempt;
    Methods m_methods = {};
    std::unique_ptr<Dialogue> m_dialogue;
    std::deque<Message> m_waiting;
    Task<Answered> m_answering;
    Message m_last; // that was refused: through it another refusal can be said
    Clock::Timer m_dropTimer;
    quint64 m_heard = 0;
    QString m_fingerprint; // of the key that was proved
    int m_asked = 0;       // prompts of the running round
    int m_rounds = 0;
    int m_failures = 0;
    int m_questions = 0;
    bool m_knowsUser = false;
    bool m_bannerSent = false;
    bool m_serves = false; // "ssh-userauth" was asked for
    bool m_going = false;
    bool m_done = false;
};

} // namespace everyport::ssh
