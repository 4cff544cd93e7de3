#include "protocols/ssh/login.h"

#include <cstring>
#include <vector>

#include <libssh/server.h>

#include "netcore/task/sleep.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/ssh/hostkeys.h"
#include "protocols/ssh/link.h"

// What the library calls deprecated is the way of asking its messages; its callbacks, which it likes better, want an
// answer at once.
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace everyport::ssh {

namespace {

struct Named {
    Method method;
    int bit;
    const char* name;
};
constexpr Named named[] = {{Method::PublicKey, SSH_AUTH_METHOD_PUBLICKEY, "publickey"},
    {Method::Password, SSH_AUTH_METHOD_PASSWORD, "password"},
    {Method::KeyboardInteractive, SSH_AUTH_METHOD_INTERACTIVE, "keyboard-interactive"}};

int bitsOf(Methods methods)
{
    int bits = 0;
    for (const auto& one : named)
        bits |= methods.testFlag(one.method) ? one.bit : 0;
    return bits;
}

// What PuTTY sends to keep a connection alive is shorter, and what hides a password's length comes with the password.
constexpr quint64 leastRequest = 100;
constexpr std::chrono::seconds dropsAfter{1};

PublicKey shownKey(ssh_message message)
{
    auto* key = ssh_message_auth_pubkey(message);
    char* base64 = nullptr;
    if (!key || ssh_pki_export_pubkey_base64(key, &base64) != SSH_OK)
        return {};
    const auto blob = QByteArray::fromBase64(base64);
    ssh_string_free_char(base64);
    return {ssh_key_type_to_char(ssh_key_type(key)), blob, fingerprintOf(blob)};
}

/// Out of the library's message, which would keep it until that is answered: longer than it is looked at, for a wrong
/// one is answered late, and longer than the other end waits, for the answer leaves before the message goes.
Wiped<QByteArray> takePassword(ssh_message message)
{
    auto* text = const_cast<char*>(ssh_message_auth_password(message)); // the message's own, and nobody else's
    Wiped<QByteArray> password(QByteArray(text ? text : ""));
    if (text)
        explicit_bzero(text, strlen(text));
    return password;
}

} // namespace

QString methodNames(Methods methods)
{
    QStringList names;
    for (const auto& one : named) {
        if (methods.testFlag(one.method))
            names.append(QString::fromLatin1(one.name));
    }
    return names.join(u',');
}

Login::Login(Link& link) : m_link(link), m_limits(link.limits())
{
    m_attempt.peer = link.transport().peer();
    m_attempt.connection = link.transport().record().id;
}

Login::~Login() = default;

void Login::add(Message message, quint64 bytes)
{
    m_heard = bytes;
    m_dropTimer.cancel();
    m_waiting.push_back(std::move(message));
    resume();
}

void Login::heard(quint64 bytes)
{
    if (!m_serves || m_done) {
        m_heard = bytes;
        m_dropTimer.cancel();
    } else if (!m_going && bytes - m_heard >= leastRequest && !m_dropTimer.isActive()) {
        m_dropTimer = m_link.reactor().clock().callLater(dropsAfter, [this] { answerDropped(); });
    }
}

void Login::answerDropped()
{
    auto told = facts(methodNames(Method::PublicKey));
    told.trouble = QStringLiteral("a key or a signature that is of no use");
    m_link.server().m_events.loginFailed(told);
    if (m_last && ++m_failures < m_limits.tries)
        refuse(m_last.get());
    else
        m_link.hangUp("That key is of no use here");
    m_link.answered();
}

void Login::resume()
{
    while (!m_going && !m_waiting.empty()) {
        auto message = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_going = true;
        m_answering = answer(std::move(message));
        if (!m_answering.isReady()) {
            m_answering.whenDone([this](const Answered&) {
                const auto keep = std::move(m_answering);
                m_going = false;
                resume();
                m_link.answered();
            });
            return;
        }
        (void)m_answering.take();
        m_going = false;
    }
}

Task<Login::Answered> Login::answer(Message message)
{
    const bool isAuth = ssh_message_type(message.get()) == SSH_REQUEST_AUTH;
    if (!isAuth || m_done) {
        answerOther(std::move(message));
        co_return Done{};
    }
    const auto* name = ssh_message_auth_user(message.get());
    if (!ssh_message_auth_kbdint_is_response(message.get())) {
        m_dialogue.reset(); // another request ends it (RFC 4256, 3.1)
        auto setting = setUser(QString::fromUtf8(name ? name : ""));
        auto known = co_await std::move(setting);
        if (!known) {
            refuse(message.get());
            co_return Done{};
        }
    }
    auto answering = answerAuth(std::move(message));
    auto answered = co_await std::move(answering);
    co_return answered;
}

void Login::answerOther(Message message)
{
    const auto* service = ssh_message_type(message.get()) == SSH_REQUEST_SERVICE
        ? ssh_message_service_service(message.get())
        : nullptr;
    if (!service || strcmp(service, "ssh-userauth") != 0) {
        m_link.hangUp("There is no such service here.");
        return;
    }
    ssh_message_service_reply_success(message.get());
    if (!std::exchange(m_serves, true))
        m_link.cameFurther();
    const auto& banner = m_link.server().m_settings.banner;
    if (!banner.isEmpty() && !std::exchange(m_bannerSent, true)) {
        auto* text = ssh_string_from_char(banner.toUtf8().constData());
        ssh_send_issue_banner(m_link.session(), text);
        ssh_string_free(text);
    }
}

/// A new name begins from the beginning (RFC 4252, 5): what was proved under another one is worth nothing.
Task<Result<Done>> Login::setUser(QString user)
{
    if (m_knowsUser && user == m_attempt.user)
        co_return Done{};
    m_knowsUser = false;
    m_attempt.user = std::move(user);
    m_attempt.passed = {};
    m_methods = {};
    m_fingerprint.clear();
    auto asking = m_link.server().m_authority.methods(m_attempt);
    auto methods = co_await std::move(asking);
    if (!methods)
        co_return methods.error();
    m_methods = *methods;
    m_knowsUser = true;
    co_return Done{};
}

Task<Login::Answered> Login::answerAuth(Message message)
{
    switch (ssh_message_subtype(message.get())) {
    case SSH_AUTH_METHOD_PUBLICKEY: return publicKey(std::move(message));
    case SSH_AUTH_METHOD_PASSWORD: return password(std::move(message));
    case SSH_AUTH_METHOD_INTERACTIVE: return interactive(std::move(message));
    default: return notifyMethods(std::move(message));
    }
}

/// "none", and what nobody offered.
Task<Login::Answered> Login::notifyMethods(Message message)
{
    if (++m_questions > m_limits.keyQuestions) {
        m_link.hangUp("Too many requests.");
    } else {
        refuse(message.get());
        m_last = std::move(message);
    }
    return Answered(Done{});
}

Task<Login::Answered> Login::publicKey(Message message)
{
    const auto key = shownKey(message.get());
    const auto state = ssh_message_auth_publickey_state(message.get());
    if (state == SSH_PUBLICKEY_STATE_NONE) {
        if (++m_questions > m_limits.keyQuestions) {
            m_link.hangUp("Too many keys.");
            co_return Done{};
        }
        if (!isOffered(Method::PublicKey) || key.blob.isEmpty()) {
            refuse(message.get());
            co_return Done{};
        }
        auto asking = m_link.server().m_authority.mayUse(m_attempt, key);
        auto may = co_await std::move(asking);
        if (may && *may)
            ssh_message_auth_reply_pk_ok_simple(message.get());
        else
            refuse(message.get());
        co_return Done{};
    }
    Result<Verdict> verdict = Verdict::refused();
    const bool isProved = state == SSH_PUBLICKEY_STATE_VALID && !key.blob.isEmpty();
    m_fingerprint = key.fingerprint;
    if (isProved && isOffered(Method::PublicKey)) {
        auto asking = m_link.server().m_authority.keyProved(m_attempt, key);
        verdict = co_await std::move(asking);
    }
    const auto trouble = verdict ? (isProved ? QString() : QStringLiteral("the signature is wrong"))
                                 : verdict.error().text;
    auto concluding = conclude(std::move(message), verdict.valueOr(Verdict::refused()), Method::PublicKey, trouble);
    auto answered = co_await std::move(concluding);
    co_return answered;
}

Task<Login::Answered> Login::password(Message message)
{
    Result<Verdict> verdict = Verdict::refused();
    auto given = takePassword(message.get());
    if (isOffered(Method::Password)) {
        auto asking = m_link.server().m_authority.password(m_attempt, std::move(given));
        verdict = co_await std::move(asking);
    }
    given = {}; // before it is answered
    const auto trouble = verdict ? QString() : verdict.error().text;
    auto concluding = conclude(std::move(message), verdict.valueOr(Verdict::refused()), Method::Password, trouble);
    auto answered = co_await std::move(concluding);
    co_return answered;
}

Task<Login::Answered> Login::interactive(Message message)
{
    const bool isAnswer = ssh_message_auth_kbdint_is_response(message.get());
    QList<Wiped<QByteArray>> answers;
    if (!isAnswer && isOffered(Method::KeyboardInteractive)) {
        m_dialogue = m_link.server().m_authority.dialogue(m_attempt);
        m_rounds = 0;
    }
    auto* session = m_link.session();
    const int count = isAnswer ? ssh_userauth_kbdint_getnanswers(session) : 0;
    for (int i = 0; i < count; ++i) {
        if (i < m_asked)
            answers.append(QByteArray(ssh_userauth_kbdint_getanswer(session, unsigned(i))));
        // or the library keeps it as long as the connection lasts
        ssh_userauth_kbdint_setanswer(session, unsigned(i), "");
    }
    Result<Dialogue::Step> step = Dialogue::Step{};
    // As many answers as there were questions (RFC 4256, 3.4); fewer are no answer at all.
    if (m_dialogue && ++m_rounds <= m_limits.dialogueRounds && (!isAnswer || count == m_asked)) {
        auto asking = m_dialogue->next(std::move(answers));
        step = co_await std::move(asking);
    }
    if (step && step->ask) {
        ask(message.get(), *step->ask);
        co_return Done{};
    }
    m_dialogue.reset();
    const auto trouble = step ? QString() : step.error().text;
    const auto verdict = step ? step->verdict : Verdict::refused();
    auto concluding = conclude(std::move(message), verdict, Method::KeyboardInteractive, trouble);
    auto answered = co_await std::move(concluding);
    co_return answered;
}

void Login::ask(ssh_message message, const Prompts& prompts)
{
    m_asked = int(prompts.prompts.size());
    std::vector<QByteArray> texts;
    std::vector<const char*> pointers;
    std::vector<char> echo;
    for (const auto& one : prompts.prompts) {
        texts.push_back(one.text.toUtf8());
        echo.push_back(one.echo ? 1 : 0);
    }
    for (const auto& text : texts)
        pointers.push_back(text.constData());
    ssh_message_auth_interactive_request(message, prompts.name.toUtf8().constData(),
        prompts.instruction.toUtf8().constData(), unsigned(m_asked), pointers.data(), echo.data());
}

Task<Login::Answered> Login::conclude(Message message, Verdict verdict, Method method, QString trouble)
{
    auto& events = m_link.server().m_events;
    auto told = facts(methodNames(method));
    told.trouble = std::move(trouble);
    m_attempt.passed |= verdict.kind == Verdict::Kind::Refused ? Methods() : Methods(method);
    if (verdict.kind == Verdict::Kind::Accepted) {
        m_done = true;
        ssh_message_auth_reply_success(message.get(), 0);
        m_link.loggedIn({m_attempt.user, m_attempt.peer, m_attempt.connection, m_attempt.passed, m_fingerprint});
        events.loginSucceeded(told);
        co_return Done{};
    }
    if (verdict.kind == Verdict::Kind::MoreNeeded) {
        m_methods = verdict.next;
        ssh_message_auth_set_methods(message.get(), bitsOf(m_methods));
        ssh_message_auth_reply_success(message.get(), 1);
        co_return Done{};
    }
    events.loginFailed(told);
    if (method != Method::PublicKey && m_limits.failureDelay.count() > 0) {
        auto waiting = sleep(m_link.reactor().clock(), m_limits.failureDelay);
        (void)co_await std::move(waiting);
    }
    if (++m_failures >= m_limits.tries) {
        events.turnedAway(m_attempt.peer, QStringLiteral("Too many wrong logins."));
        m_link.hangUp("Too many authentication failures");
        co_return Done{};
    }
    refuse(message.get());
    if (method != Method::Password) // which stands in it
        m_last = std::move(message);
    co_return Done{};
}

void Login::refuse(ssh_message message)
{
    ssh_message_auth_set_methods(message, bitsOf(m_methods));
    ssh_message_reply_default(message);
}

LoginFacts Login::facts(const QString& method) const
{
    return {m_attempt.user, m_attempt.peer, m_attempt.connection, method, m_fingerprint, {}};
}

} // namespace everyport::ssh
