#include "app/manhole/chatterbot.h"

#include <QCoreApplication>

#include "app/accounts/record/accountrights.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

/// Storage that does not answer says nothing about the account.
bool isDefinite(const Error& error)
{
    return error.reason == Reason::NotFound || error.reason == Reason::NotAuthorised
        || error.kind == Error::Kind::Malformed;
}

} // namespace

bool Chatterbot::Pace::pay(Clock::Moment now)
{
    paidUntil = std::max(paidUntil, now);
    if (paidUntil - now >= burst * Clock::Duration(pace))
        return false;
    paidUntil += pace;
    return true;
}

Chatterbot::Chatterbot(
    const PromptContext& context, Accounts& accounts, Clock& clock, ChatterRoute& way, ChatterbotSettings settings)
    : m_context(context),
      m_accounts(accounts),
      m_portal(accounts),
      m_clock(clock),
      m_way(way),
      m_settings(std::move(settings))
{
    m_accounts.addListener(this);
}

Chatterbot::~Chatterbot()
{
    m_accounts.removeListener(this);
}

void Chatterbot::heard(Chatter who, QString text)
{
    if (who.account.isEmpty()) {
        refuse(who, m_settings.howToLogIn);
        return;
    }
    if (!who.isPrivate) {
        refuse(
            who, u"This connection is not encrypted, and others could read along: nothing was run. Connect by TLS."_s);
        return;
    }
    auto* talk = talkOf(who);
    if (!talk)
        return;
    talk->lastWord = m_clock.now();
    if (text.size() > ChatterPrompt::longestCommand)
        refuse(who, u"A command has %1 characters at most by chat."_s.arg(ChatterPrompt::longestCommand));
    else if (talk->waiting.size() >= mostWaiting || !talk->pace.pay(m_clock.now()))
        refuse(who, u"That was too much at once: this message was not run."_s);
    else
        talk->waiting.append(std::move(text));
    next(*talk);
}

/// Strangers may write as much as they like; they are not answered each time.
void Chatterbot::refuse(const Chatter& who, const QString& why)
{
    if (m_refusals.pay(m_clock.now()))
        m_way.say(who.key, why);
}

Chatterbot::Talk* Chatterbot::talkOf(const Chatter& who)
{
    if (const auto found = m_talks.find(who.key); found != m_talks.end()) {
        if (found->second->who.account == who.account) {
            found->second->who = who; // its address may be another
            return found->second.get();
        }
        end(who.key, {}); // the client has logged in to another account
    }
    const auto ofAccount = [&] {
        return std::count_if(
            m_talks.begin(), m_talks.end(), [&](const auto& each) { return each.second->who.account == who.account; });
    };
    if (ofAccount() >= mostOfOne || count() >= mostTalks)
        forgetWhoWent();
    const auto sameAccount = ofAccount();
    if (sameAccount >= mostOfOne || count() >= mostTalks) {
        refuse(who,
            sameAccount >= mostOfOne
                ? u"This account has %1 prompts open by chat. Write “bye” at another one first."_s.arg(mostOfOne)
                : u"Too many prompts are open. Try again later."_s);
        return nullptr;
    }
    auto talk = std::make_unique<Talk>(*this, who);
    talk->number = ++m_numbers;
    auto* made = talk.get();
    m_talks.emplace(who.key, std::move(talk));
    lookLater();
    return made;
}

/// Protocols do not always tell.
void Chatterbot::forgetWhoWent()
{
    QStringList gone;
    for (const auto& [key, talk] : m_talks) {
        if (!m_way.isThere(key, talk->who.account))
            gone.append(key);
    }
    for (const auto& key : gone)
        end(key, {});
}

Chatterbot::Talk* Chatterbot::find(const QString& key, quint64 number)
{
    const auto found = m_talks.find(key);
    return found != m_talks.end() && found->second->number == number ? found->second.get() : nullptr;
}

/// One message after the other, each when it is known that its account may.
void Chatterbot::next(Talk& talk)
{
    if (talk.isAsking || talk.waiting.isEmpty())
        return;
    talk.isAsking = true;
    m_work.start(take(talk.who.key, talk.number, talk.waiting.takeFirst()));
}

Task<Result<Avatar>> Chatterbot::avatarOf(QString account, LoginContext door)
{
    auto finding = m_accounts.find(account);
    const auto found = co_await std::move(finding);
    if (!found)
        co_return found.error();
    auto reading = m_accounts.rights().of(found->name);
    const auto rules = co_await std::move(reading);
    if (!rules)
        co_return rules.error();
    Avatar avatar{.account = *found, .rules = *rules, .door = door, .method = u"chat"_s};
    if (!avatar.may(Right::Login) || !ManholeSession(m_context, avatar).hasPrompt())
        co_return Error::refused(Reason::NotAuthorised, ManholeSession::refusal().trimmed());
    co_return avatar;
}

Task<Result<bool>> Chatterbot::hasPrompt(QString account, LoginContext door)
{
    auto asking = avatarOf(account, door);
    const auto avatar = co_await std::move(asking);
    if (!avatar && !isDefinite(avatar.error()))
        co_return avatar.error();
    co_return avatar.ok();
}

Task<Result<Done>> Chatterbot::take(QString key, quint64 number, QString text)
{
    auto* talk = find(key, number);
    if (!talk)
        co_return Done{};
    auto asking = avatarOf(talk->who.account, talk->who.door);
    const auto avatar = co_await std::move(asking);
    talk = find(key, number);
    if (!talk)
        co_return Done{};
    if (!avatar && isDefinite(avatar.error())) {
        refuse(talk->who, ManholeSession::refusal().trimmed());
        end(key, {});
    } else if (!avatar) {
        refuse(talk->who,
            u"It cannot be seen now whether this account may: %1 Nothing was run."_s.arg(avatar.error().text));
        talk->isAsking = false;
        next(*talk);
    } else if (!m_way.isThere(key, talk->who.account)) {
        end(key, {});
    } else if (avatar->account.secondFactor && !talk->gaveCode) {
        auto trying = tryCode(key, number, *avatar, text);
        const auto tried = co_await std::move(trying);
        Q_UNUSED(tried)
    } else {
        run(*talk, *avatar, text);
    }
    co_return Done{};
}

/// Whoever has logged in to the chat has given a password at most.
Task<Result<Done>> Chatterbot::tryCode(QString key, quint64 number, Avatar avatar, QString code)
{
    auto* talk = find(key, number);
    auto answer =
        u"This account has a second factor: write the code of your authenticator app, or a recovery code, and then your commands."_s;
    if (std::exchange(talk->wasAskedForCode, true)) {
        avatar.needsSecondFactor = true;
        auto verifying = m_portal.secondFactor(avatar, code.simplified());
        const auto verified = co_await std::move(verifying);
        talk = find(key, number);
        if (!talk)
            co_return Done{};
        talk->gaveCode = verified.ok();
        answer = verified ? u"The code is right: what you write from now on is run."_s : verified.error().text;
    }
    talk->isAsking = false;
    refuse(talk->who, answer);
    next(*talk);
    co_return Done{};
}

void Chatterbot::run(Talk& talk, Avatar avatar, QString text)
{
    const ManholeSession visitor(m_context, std::move(avatar));
    if (talk.prompt && talk.prompt->isLooking() != visitor.isLooking())
        talk.prompt.reset(); // its role has changed
    if (!talk.prompt)
        talk.prompt = std::make_unique<ChatterPrompt>(visitor, m_clock, talk, m_settings.lines, talk.who.connection);
    // Sessions run from Qt's loop, where a loop within is harmless (session.h).
    const auto lifetime = m_lifetime.token();
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [this, lifetime, key = talk.who.key, number = talk.number, visitor, text] {
            auto* asked = lifetime.isOver() ? nullptr : find(key, number);
            if (!asked)
                return;
            asked->isAsking = false; // before it runs: what runs a loop within can be interrupted
            next(*asked);
            if (asked->prompt)
                asked->prompt->take(visitor, text);
        },
        Qt::QueuedConnection);
}

void Chatterbot::say(Talk& talk, const QString& text)
{
    if (find(talk.who.key, talk.number) != &talk)
        return;
    talk.lastWord = m_clock.now();
    if (m_way.isThere(talk.who.key, talk.who.account))
        m_way.say(talk.who.key, text);
    else
        end(talk.who.key, {});
}

void Chatterbot::left(const QString& key)
{
    end(key, {});
}

void Chatterbot::end(const QString& key, const QString& why)
{
    const auto found = m_talks.find(key);
    if (found == m_talks.end())
        return;
    const auto account = found->second->who.account;
    m_gone.push_back(std::move(found->second));
    m_talks.erase(found);
    m_burying = m_clock.callLater(0ms, [this] { m_gone.clear(); });
    if (!why.isEmpty() && m_way.isThere(key, account))
        m_way.say(key, why);
}

void Chatterbot::lookLater()
{
    if (!m_talks.empty() && !m_looking.isActive())
        m_looking = m_clock.callLater(lookEvery, [this] { lookAtAll(); });
}

void Chatterbot::lookAtAll()
{
    QList<std::pair<QString, quint64>> all;
    for (const auto& [key, talk] : m_talks)
        all.append({key, talk->number});
    for (const auto& [key, number] : all)
        m_work.start(lookAt(key, number));
    m_looking.cancel();
    lookLater();
}

Task<Result<Done>> Chatterbot::lookAt(QString key, quint64 number)
{
    auto* talk = find(key, number);
    if (!talk)
        co_return Done{};
    const bool isBusy = talk->prompt && talk->prompt->isBusy();
    if (!m_way.isThere(key, talk->who.account)) {
        end(key, {});
        co_return Done{};
    }
    if (!isBusy && m_clock.now() - talk->lastWord >= silence) {
        end(key, u"The prompt has ended: nothing was said for an hour. Its names are gone."_s);
        co_return Done{};
    }
    auto asking = avatarOf(talk->who.account, talk->who.door);
    const auto avatar = co_await std::move(asking);
    talk = find(key, number);
    if (!talk)
        co_return Done{};
    const bool isRefused = !avatar && isDefinite(avatar.error());
    const bool isOther = avatar && talk->prompt
        && talk->prompt->isLooking() != ManholeSession(m_context, *avatar).isLooking();
    if (isRefused || isOther)
        end(key, u"The prompt has ended: this account may not have it any more."_s);
    co_return Done{};
}

} // namespace everyport
