#include "app/manhole/chatterprompt.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

using python::Session;

namespace {

/// ">>> " and "... " as they are copied from somewhere.
QString withoutPrompts(const QString& message)
{
    auto lines = message.split(u'\n');
    if (!lines.first().startsWith(u">>> "_s))
        return message;
    for (auto& line : lines) {
        if (line.startsWith(u">>> "_s) || line.startsWith(u"... "_s))
            line.remove(0, 4);
        else if (line == u">>>"_s || line == u"..."_s)
            line.clear();
    }
    return lines.join(u'\n');
}

} // namespace

ChatterPrompt::ChatterPrompt(
    ManholeSession visitor, Clock& clock, ChatterPromptEvents& events, ChatLines::Limits limits, quint64 connection)
    : m_visitor(std::move(visitor)), m_clock(clock), m_events(events), m_lines(limits), m_connection(connection)
{
}

ChatterPrompt::~ChatterPrompt() = default;

bool ChatterPrompt::open()
{
    if (m_session)
        return true;
    python::SessionSettings settings;
    settings.audit = [this, lifetime = m_lifetime.token()](const QString& command) {
        if (!lifetime.isOver())
            m_visitor.note(command);
    };
    settings.who = m_visitor.who();
    settings.account = m_visitor.avatar().account.name;
    settings.held = m_visitor.context().held;
    settings.connection = m_connection;
    settings.looksOnly = m_visitor.isLooking();
    settings.acts = m_visitor.acts();
    auto session = Session::open(m_visitor.context().host.interpreter(), *this, std::move(settings));
    if (session)
        m_session = std::move(*session);
    else
        add(u"There is no prompt: %1\n"_s.arg(session.error().text));
    return session.ok();
}

void ChatterPrompt::take(ManholeSession visitor, const QString& message)
{
    m_visitor = std::move(visitor);
    m_quick = quickAnswers;
    m_speaking.cancel();
    const auto lifetime = m_lifetime.token();
    if (!open() || takeWord(message.trimmed())) {
        if (!lifetime.isOver())
            soon();
        return;
    }
    forgetRest();
    soon();
    const auto isWhole = message.contains(u'\n') || message.trimmed().isEmpty();
    auto source = withoutPrompts(message);
    if (!m_begun.isEmpty())
        source = m_begun + u'\n' + source;
    if (source.size() > longestCommand) {
        m_begun.clear();
        add(u"A command has %1 characters at most by chat.\n"_s.arg(longestCommand));
        return;
    }
    feed(isWhole ? source + u'\n' : source); // a block ends with an empty line
}

/// What a message may say that is no command. True: that was it.
bool ChatterPrompt::takeWord(const QString& word)
{
    if (word == u"more") {
        m_holdsBack = false;
        if (m_lines.isEmpty())
            add(u"There is no more.\n"_s);
    } else if (word == u"interrupt") {
        m_begun.clear();
        add(m_session->interrupt() ? QString() : u"Nothing runs.\n"_s);
    } else if (word == u"bye") {
        m_telling = m_clock.callLater(0ms, [this] { m_events.leftByItself(); });
    } else if (word == u"help") {
        help();
    } else if (word == u"forget" && !m_begun.isEmpty()) {
        m_begun.clear();
        add(u"Forgotten.\n"_s);
    } else if (word == u"end" && !m_begun.isEmpty()) {
        forgetRest();
        feed(std::exchange(m_begun, {}) + u'\n');
    } else {
        return false;
    }
    return true;
}

/// Of a long answer; what was not said at all still is.
void ChatterPrompt::forgetRest()
{
    if (!m_session->isBusy() && std::exchange(m_holdsBack, false))
        m_lines.clear();
}

void ChatterPrompt::feed(const QString& source)
{
    const auto before = std::exchange(m_isSilent, true);
    const auto lifetime = m_lifetime.token();
    const auto wasBegun = !std::exchange(m_begun, {}).isEmpty();
    const auto fed = m_session->feed(source);
    if (lifetime.isOver()) // let go of in a loop within
        return;
    switch (fed) {
    case Session::Fed::Begun:
        if (m_session->isBusy() && !std::exchange(m_toldBusy, true))
            m_events.busyChanged(true);
        break;
    case Session::Fed::Incomplete:
        m_begun = source;
        if (!wasBegun)
            add(u"… Go on; “end” runs it, “forget” drops it.\n"_s);
        break;
    case Session::Fed::Busy:
        m_isSilent = before;
        add(u"The command before has not ended; “interrupt” ends it. This one was not run.\n"_s);
        break;
    case Session::Fed::Empty:
    case Session::Fed::Refused: break;
    }
}

void ChatterPrompt::help()
{
    add(m_visitor.greeting());
    add(u"A message is a command; it may have several lines, or be begun and ended with “end”.\n"
        "more: the rest of a long answer. interrupt: ends the command that runs. forget: drops a command that was begun. "
        "bye: ends this prompt; names and what is awaited are gone. An hour of silence does the same.\n"_s);
    if (m_visitor.isLooking())
        feed(u"help"_s);
}

void ChatterPrompt::finished(int number, const QString& text, bool hasFailed)
{
    add(u"#%1 %2: %3\n"_s.arg(
        QString::number(number), hasFailed ? u"failed"_s : u"is"_s, text.endsWith(u'\n') ? text.chopped(1) : text));
}

/// As "bye".
void ChatterPrompt::left(int)
{
    m_isSilent = false;
    m_leaves = true;
}

/// What was said last is heard first.
void ChatterPrompt::leave()
{
    const auto lifetime = m_lifetime.token();
    speak();
    if (!lifetime.isOver())
        m_events.leftByItself();
}

void ChatterPrompt::ended()
{
    if (m_isSilent)
        add(u"Done.\n"_s);
    m_speaking.cancel();
    soon();
    if (m_leaves)
        m_telling = m_clock.callLater(0ms, [this] { leave(); });
    else if (std::exchange(m_toldBusy, false))
        m_telling = m_clock.callLater(0ms, [this] { m_events.busyChanged(false); });
}

void ChatterPrompt::add(const QString& text)
{
    if (text.isEmpty())
        return;
    m_isSilent = false;
    m_lines.add(text);
    soon();
}

/// In a turn of its own: what comes together is said together.
void ChatterPrompt::soon()
{
    if (m_lines.isEmpty() || m_holdsBack || m_speaking.isActive())
        return;
    const auto wait = m_quick <= 0 ? Clock::Duration(calm) : m_toldBusy ? Clock::Duration(100ms) : Clock::Duration(0ms);
    m_speaking = m_clock.callLater(wait, [this] { speak(); });
}

void ChatterPrompt::speak()
{
    if (m_lines.isEmpty() || m_holdsBack)
        return;
    --m_quick;
    const auto piece = m_lines.take();
    m_holdsBack = !m_lines.isEmpty();
    if (!piece.isEmpty())
        m_events.said(piece);
}

} // namespace everyport
