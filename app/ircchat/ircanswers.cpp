#include "app/ircchat/ircanswers.h"

#include <algorithm>
#include <array>
#include <optional>

#include "app/chat/messages/wording.h"
#include "app/ircchat/irctext.h"

namespace everyport::ircchat {

using namespace Qt::StringLiterals;

namespace {

using About = IrcAnswers::About;

/// Which numerics refuse what (RFC 2812 §5.2, modern.ircdocs.horse). Those of one question are tried in this order.
struct Refusal {
    int numeric;
    About about;
};
constexpr std::array refusals{
    Refusal{403, About::Join},
    Refusal{405, About::Join},
    Refusal{407, About::Join},
    Refusal{437, About::Join},
    Refusal{471, About::Join},
    Refusal{473, About::Join},
    Refusal{474, About::Join},
    Refusal{475, About::Join},
    Refusal{476, About::Join},
    Refusal{477, About::Join},
    Refusal{479, About::Join},
    Refusal{480, About::Join},
    Refusal{489, About::Join},
    Refusal{520, About::Join},
    Refusal{403, About::Part},
    Refusal{442, About::Part},
    Refusal{442, About::Topic},
    Refusal{482, About::Topic},
    Refusal{441, About::Kick},
    Refusal{482, About::Kick},
    Refusal{442, About::Kick},
    Refusal{401, About::Kick},
    Refusal{443, About::Invite},
    Refusal{482, About::Invite},
    Refusal{442, About::Invite},
    Refusal{401, About::Invite},
    Refusal{482, About::Mode},
    Refusal{441, About::Mode},
    Refusal{472, About::Mode},
    Refusal{478, About::Mode},
};

Error noAnswer()
{
    return Error::busy(Reason::TimedOut, u"The network did not answer."_s);
}

QString textAt(const QByteArrayList& parameters, int at)
{
    return readText(readName(parameters.value(at))).text;
}

QString durationText(qint64 seconds)
{
    if (seconds < 120)
        return u"%1 s"_s.arg(seconds);
    if (seconds < 7200)
        return u"%1 min"_s.arg(seconds / 60);
    return u"%1 h"_s.arg(seconds / 3600);
}

} // namespace

Error refusalOf(int numeric, const QByteArrayList& parameters)
{
    auto words = parameters.isEmpty() ? QString() : textAt(parameters, int(parameters.size()) - 1).trimmed();
    if (words.isEmpty())
        words = u"The network refused it"_s;
    if (!words.endsWith(u'.') && !words.endsWith(u'!') && !words.endsWith(u'?'))
        words += u'.';
    return Error::refused(Reason::PermissionDenied, words, QString::number(numeric));
}

Task<Result<Done>> IrcAnswers::wait(About about, const QByteArray& where)
{
    const Key key(about, where);
    answer(about, where, Error::busy(Reason::InUse, u"It was asked for again."_s));
    auto& question = m_questions[key];
    question.deadline = m_clock.callLater(patience, [this, key] {
        const auto which = key; // the timer goes with its question
        answer(which.first, which.second, noAnswer());
    });
    return question.answer.task([this, key] { m_questions.erase(key); });
}

void IrcAnswers::answer(About about, const QByteArray& where, const Result<Done>& result)
{
    const auto found = m_questions.find(Key(about, where));
    if (found == m_questions.end())
        return;
    auto deferred = std::move(found->second.answer);
    m_questions.erase(found);
    deferred.fire(result);
}

bool IrcAnswers::refuse(int numeric, const QByteArrayList& parameters, const QByteArray& where)
{
    for (const auto& refusal : refusals) {
        if (refusal.numeric != numeric || !m_questions.contains(Key(refusal.about, where)))
            continue;
        answer(refusal.about, where, refusalOf(numeric, parameters));
        return true;
    }
    return false;
}

bool IrcAnswers::refuseOnly(int numeric, const QByteArrayList& parameters)
{
    std::optional<Key> only;
    for (const auto& [key, question] : m_questions) {
        const auto isIt = [&, about = key.first](
                              const Refusal& refusal) { return refusal.numeric == numeric && refusal.about == about; };
        if (std::none_of(refusals.begin(), refusals.end(), isIt))
            continue;
        if (only)
            return false; // which of them, nobody knows
        only = key;
    }
    if (only)
        answer(only->first, only->second, refusalOf(numeric, parameters));
    return only.has_value();
}

Task<Result<chat::PersonFacts>> IrcAnswers::whois(const QByteArray& nick)
{
    if (auto before = std::exchange(m_whois, {}))
        before->answer.fire(Error::busy(Reason::InUse, u"Somebody else was asked for."_s));
    m_whois = std::make_unique<Whois>();
    m_whois->facts.name = readName(nick);
    m_whois->deadline = m_clock.callLater(patience, [this] {
        if (auto over = std::exchange(m_whois, {}))
            over->answer.fire(noAnswer());
    });
    return m_whois->answer.task();
}

Task<Result<QList<chat::RoomFound>>> IrcAnswers::list(int most)
{
    if (auto before = std::exchange(m_list, {}))
        before->answer.fire(Error::busy(Reason::InUse, u"It was asked for again."_s));
    m_list = std::make_unique<List>();
    m_list->most = most;
    m_list->deadline = m_clock.callLater(patience, [this] {
        if (auto over = std::exchange(m_list, {}))
            over->answer.fire(over->rooms.isEmpty() ? Result<QList<chat::RoomFound>>(noAnswer()) : Result(over->rooms));
    });
    return m_list->answer.task();
}

bool IrcAnswers::take(int numeric, const QByteArrayList& parameters)
{
    return takeWhois(numeric, parameters) || takeList(numeric, parameters);
}

bool IrcAnswers::takeWhois(int numeric, const QByteArrayList& parameters)
{
    if (!m_whois)
        return false;
    auto& rows = m_whois->facts.rows;
    const auto add = [&](const QString& label, const QString& value) {
        if (rows.size() < 50 && !value.isEmpty())
            rows.append({label, chat::cleanSentence(value)});
    };
    switch (numeric) {
    case 301: add(u"Away"_s, textAt(parameters, 2)); return true;
    case 311:
        add(u"Real name"_s, textAt(parameters, 5));
        add(u"Address"_s, textAt(parameters, 2) + u'@' + textAt(parameters, 3));
        return true;
    case 312: add(u"Server"_s, textAt(parameters, 2)); return true;
    case 313:
    case 307:
    case 320:
    case 335:
    case 671: add(u"Is"_s, textAt(parameters, int(parameters.size()) - 1)); return true;
    case 317: add(u"Silent for"_s, durationText(parameters.value(2).toLongLong())); return true;
    case 319: add(u"Rooms"_s, textAt(parameters, 2)); return true;
    case 330: add(u"Account"_s, textAt(parameters, 2)); return true;
    case 338:
    case 378:
    case 379:
    case 276: add(u"Connected"_s, textAt(parameters, int(parameters.size()) - 1)); return true;
    case 318: {
        auto whole = std::exchange(m_whois, {});
        whole->answer.fire(whole->facts);
        return true;
    }
    case 401:
    case 402:
    case 406: {
        auto whole = std::exchange(m_whois, {});
        whole->answer.fire(refusalOf(numeric, parameters));
        return true;
    }
    default: return false;
    }
}

bool IrcAnswers::takeList(int numeric, const QByteArrayList& parameters)
{
    if (!m_list || numeric < 321 || numeric > 323)
        return false;
    if (numeric == 322 && m_list->rooms.size() < m_list->most)
        m_list->rooms.append(
            {readName(parameters.value(1)), parameters.value(2).toInt(), readText(readName(parameters.value(3)))});
    if (numeric == 323) {
        auto whole = std::exchange(m_list, {});
        whole->answer.fire(whole->rooms);
    }
    return true;
}

void IrcAnswers::connectionLost(const Error& reason)
{
    const Error lost{Error::Kind::Disconnected, Reason::ConnectionLost,
        reason.text.isEmpty() ? u"The connection was lost."_s : reason.text, {}, 0};
    for (auto& [key, question] : std::exchange(m_questions, {}))
        question.answer.fire(lost);
    if (auto whois = std::exchange(m_whois, {}))
        whois->answer.fire(lost);
    if (auto list = std::exchange(m_list, {}))
        list->answer.fire(lost);
}

} // namespace everyport::ircchat
