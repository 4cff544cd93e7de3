#pragma once

#include <map>

#include "app/accounts/accounts.h"
#include "app/manhole/chatterprompt.h"
#include "netcore/base/lifetime.h"
#include "netcore/task/taskset.h"

namespace everyport {

/// Who writes to a chatterbot, as the protocol's own login has proved it; never by a nick.
struct Chatter {
    QString key = {};       ///< The client's session: one conversation each. Never used again for another.
    QString account = {};   ///< That it is logged in to; empty: to none.
    LoginContext door = {}; ///< By type of service, so that rights count; with the client's address.
    bool isPrivate = false; ///< Encrypted, or from this computer.
    quint64 connection = 0; ///< ConnectionRecord::id of the client's; 0: not known.
};

/// How a chatterbot speaks: the protocol's part of it.
struct ChatterRoute {
    virtual ~ChatterRoute() = default;
    /// Lines; to this client alone, or to its account's.
    virtual void say(const QString& key, const QString& text) = 0;
    virtual void busyChanged(const QString& key, bool isBusy)
    {
        Q_UNUSED(key)
        Q_UNUSED(isBusy)
    }
    /// The same client is still there, logged in to this account, and nobody can read along.
    virtual bool isThere(const QString& key, const QString& account) const = 0;
};

struct ChatterbotSettings {
    ChatLines::Limits lines = {};
    QString howToLogIn = {}; ///< A sentence for who is not logged in.
};

/// A prompt in messages, for accounts with the right: Python for administrators, looking for who may look, as in
/// visitor.h. Rights are asked for again with each message, when accounts change, and every `lookEvery`: who has lost
/// them loses the prompt, with all it awaits. An account with a second factor gives a code first, once a conversation.
/// All named must outlive it. Loop's thread.
class Chatterbot final : private AccountEvents {
public:
    Chatterbot(
        const PromptContext& context, Accounts& accounts, Clock& clock, ChatterRoute& way, ChatterbotSettings settings);
    ~Chatterbot() override;

    void heard(Chatter who, QString text);                            ///< One message; several lines are one command.
    void left(const QString& key);                                    ///< The client has gone.
    Task<Result<bool>> hasPrompt(QString account, LoginContext door); ///< Whether this account would be answered.
    qsizetype count() const { return qsizetype(m_talks.size()); }

    static constexpr int mostTalks = 64;
    static constexpr int mostOfOne = 4;   ///< Conversations of one account.
    static constexpr int mostWaiting = 8; ///< Messages of one conversation.
    static constexpr int burst = 20;      ///< So many messages at once, then one each `pace`.
    static constexpr std::chrono::milliseconds pace{500};
    static constexpr std::chrono::minutes silence{60}; ///< Then a prompt ends, unless a command runs.
    static constexpr std::chrono::seconds lookEvery{30};

private:
    struct Pace {
        Clock::Moment paidUntil = {};
        bool pay(Clock::Moment now); ///< False: too fast.
    };
    struct Talk final : ChatterPromptEvents {
        Talk(Chatterbot& theBot, Chatter theChatter) : bot(theBot), who(std::move(theChatter)) {}
        void said(const QString& text) override { bot.say(*this, text); }
        void busyChanged(bool isBusy) override { bot.m_way.busyChanged(who.key, isBusy); }
        void leftByItself() override { bot.end(who.key, QStringLiteral("The prompt has ended.")); }

        Chatterbot& bot;
        Chatter who;
        quint64 number = 0;
        QStringList waiting = {};
        bool isAsking = false; ///< Whether it may.
        bool wasAskedForCode = false;
        bool gaveCode = false;
        Clock::Moment lastWord = {};
        Pace pace = {};
        std::unique_ptr<ChatterPrompt> prompt = {};
    };

    void accountsChanged() override { lookAtAll(); }
    Talk* talkOf(const Chatter& who);
    void forgetWhoWent();
    Talk* find(const QString& key, quint64 number);
    void refuse(const Chatter& who, const QString& why);
    void next(Talk& talk);
    Task<Result<Done>> take(QString key, quint64 number, QString text);
    Task<Result<Done>> lookAt(QString key, quint64 number);
    Task<Result<Avatar>> avatarOf(QString account, LoginContext door);
    Task<Result<Done>> tryCode(QString key, quint64 number, Avatar avatar, QString code);
    void run(Talk& talk, Avatar avatar, QString text);
    void say(Talk& talk, const QString& text);
    void end(const QString& key, const QString& why);
    void lookAtAll();
    void lookLater();

    const PromptContext& m_context;
    Accounts& m_accounts;
    Portal m_portal;
    Clock& m_clock;
    ChatterRoute& m_way;
    ChatterbotSettings m_settings;
    std::map<QString, std::unique_ptr<Talk>> m_talks;
    quint64 m_numbers = 0;
    Pace m_refusals;                           // what is answered without a prompt, to all together
    std::vector<std::unique_ptr<Talk>> m_gone; // for this turn, for they may be on the stack
    Clock::Timer m_burying;
    Clock::Timer m_looking;
    Lifetime m_lifetime;
    TaskSet m_work{TaskSet::unhandled};
};

} // namespace everyport
