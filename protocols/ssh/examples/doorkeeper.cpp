#include "doorkeeper.h"

#include <QFile>

#include "netcore/task/sleep.h"

using namespace everyport;
using namespace everyport::ssh;

namespace {

using Step = Dialogue::Step;

/// Asks one question after the other; all answers have to be right, and nobody hears which was not.
class Interview final : public Dialogue {
public:
    struct Question {
        QString text;
        QByteArray right; ///< Empty takes anything.
    };
    Interview(Clock& clock, QList<Question> questions, Verdict reward)
        : m_clock(clock), m_questions(std::move(questions)), m_reward(reward)
    {
    }

    Task<Result<Step>> next(QList<Wiped<QByteArray>> answers) override
    {
        auto later = sleep(m_clock, std::chrono::milliseconds(5));
        (void)co_await std::move(later);
        if (m_at > 0) {
            const auto& right = m_questions[m_at - 1].right;
            m_wrong = m_wrong || answers.size() != 1 || (!right.isEmpty() && *answers[0] != right);
        }
        Step step;
        if (m_at < m_questions.size()) {
            step.ask = Prompts{QStringLiteral("Everyport"), {}, {}};
            step.ask->prompts.append({m_questions[m_at++].text, false});
            co_return step;
        }
        step.verdict = m_wrong ? Verdict::refused() : m_reward;
        co_return step;
    }

private:
    Clock& m_clock;
    QList<Question> m_questions;
    Verdict m_reward;
    qsizetype m_at = 0;
    bool m_wrong = false;
};

} // namespace

Doorkeeper::Doorkeeper(Clock& clock, const QString& authorizedKeys, std::chrono::milliseconds wait)
    : m_clock(clock), m_wait(wait)
{
    QFile file(authorizedKeys);
    if (authorizedKeys.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    for (const auto& line : file.readAll().split('\n')) {
        const auto words = line.split(' ');
        if (words.size() > 1)
            m_keys.append(QByteArray::fromBase64(words[1]));
    }
}

Task<Done> Doorkeeper::later() const
{
    return m_wait.count() > 0 ? sleep(m_clock, m_wait) : Task<Done>(Done());
}

Task<Result<Methods>> Doorkeeper::methods(Attempt who)
{
    auto waiting = later();
    (void)co_await std::move(waiting);
    Methods methods = Method::PublicKey | Method::Password | Method::KeyboardInteractive;
    if (who.user == QStringLiteral("twin"))
        methods = Method::PublicKey;
    if (who.user == QStringLiteral("otto") || who.user == QStringLiteral("late"))
        methods = Method::KeyboardInteractive;
    co_return methods;
}

Task<Result<bool>> Doorkeeper::mayUse(Attempt who, PublicKey key)
{
    auto waiting = later();
    (void)co_await std::move(waiting);
    co_return m_keys.contains(key.blob) && (who.user == QStringLiteral("alice") || who.user == QStringLiteral("twin"));
}

Task<Result<Verdict>> Doorkeeper::keyProved(Attempt who, PublicKey key)
{
    const bool isTwin = who.user == QStringLiteral("twin");
    auto asking = mayUse(std::move(who), std::move(key));
    auto may = co_await std::move(asking);
    if (!may || !*may)
        co_return Verdict::refused();
    co_return isTwin ? Verdict::moreNeeded(Method::KeyboardInteractive) : Verdict::accepted();
}

Task<Result<Verdict>> Doorkeeper::password(Attempt who, Wiped<QByteArray> password)
{
    auto waiting = later();
    (void)co_await std::move(waiting);
    const bool isRight = who.user == QStringLiteral("alice") && *password == "wonderland";
    co_return isRight ? Verdict::accepted() : Verdict::refused();
}

std::unique_ptr<Dialogue> Doorkeeper::dialogue(const Attempt& who)
{
    QList<Interview::Question> questions{{QStringLiteral("Password: "), "wonderland"}};
    if (who.user == QStringLiteral("otto"))
        questions = {{QStringLiteral("Password: "), "secret"}, {QStringLiteral("Code: "), "123456"}};
    else if (who.user == QStringLiteral("twin"))
        questions = {{QStringLiteral("Code: "), "123456"}};
    else if (who.user == QStringLiteral("late"))
        questions = {{QStringLiteral("Password: "), "stale"}, {QStringLiteral("New password: "), ""}};
    else if (who.user != QStringLiteral("alice"))
        return std::make_unique<Interview>(m_clock, questions, Verdict::refused());
    return std::make_unique<Interview>(m_clock, questions, Verdict::accepted());
}
