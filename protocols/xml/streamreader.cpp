#include "protocols/xml/streamreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport::xml {

namespace {

/// A tag without end is scanned again with each piece of it; small pieces wait until they may complete it.
constexpr qsizetype heldBackAtMost = 4096;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isAllSpace(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), isSpace);
}

} // namespace

StreamReader::StreamReader(StreamEvents& events, Limits limits)
    : m_events(events), m_limits(limits), m_builder(m_limits)
{
}

StreamReader::~StreamReader() = default;

void StreamReader::feed(QByteArrayView bytes)
{
    if (m_ended || bytes.isEmpty())
        return;
    if (m_running || m_paused || holdBack(bytes)) {
        m_held.append(bytes);
        return;
    }
    if (m_held.isEmpty()) {
        run(bytes);
        return;
    }
    auto all = std::exchange(m_held, {});
    all.append(bytes);
    run(all);
}

void StreamReader::resume()
{
    m_paused = false;
    if (m_running || m_ended)
        return; // run() goes on by itself
    const auto bytes = std::exchange(m_held, {});
    run(bytes);
}

void StreamReader::restart()
{
    m_parser.reset();
    m_builder.clear();
    m_header.clear();
    m_defaultNamespace.clear();
    m_headerDone = m_inTag = m_ended = m_elementDone = m_closing = false;
    m_opening.reset();
    m_fault.reset();
    ++m_generation;
}

void StreamReader::discard()
{
    restart();
    m_held.clear();
    m_forget = m_running;
}

void StreamReader::end()
{
    m_ended = true;
    m_held.clear();
}

bool StreamReader::holdBack(QByteArrayView bytes)
{
    return m_inTag && m_held.size() + bytes.size() < heldBackAtMost && !bytes.contains('>');
}

void StreamReader::run(QByteArrayView bytes)
{
    m_running = true;
    while (!m_ended && !m_paused && !bytes.isEmpty()) {
        m_inTag = bytes.lastIndexOf('<') > bytes.lastIndexOf('>');
        bytes = take(bytes);
        if (std::exchange(m_forget, false))
            bytes = {};
        if (bytes.isEmpty() && !m_held.isEmpty() && !m_paused) {
            // Fed from inside an event.
            m_running = false;
            const auto more = std::exchange(m_held, {});
            run(more);
            return;
        }
    }
    if (m_paused && !m_ended)
        m_held.prepend(bytes);
    m_running = false;
}

/// Parses and tells; returns what is left when an event paused or restarted the stream.
QByteArrayView StreamReader::take(QByteArrayView bytes)
{
    if (!m_parser) {
        if (m_headerDone && isAllSpace(bytes))
            return {};
        startParser();
    }
    if (!m_headerDone)
        m_header.append(bytes);
    m_fed += bytes.size();
    auto outcome = m_parser->feed(bytes);
    while (outcome == Parser::Outcome::Stopped) {
        const auto generation = m_generation;
        const auto rest = bytes.last(std::min<qsizetype>(bytes.size(), m_fed - m_boundary));
        if (!deliver())
            return {};
        if (m_generation != generation)
            return rest;
        if (m_paused) {
            m_parser.reset();
            return rest;
        }
        outcome = m_parser->resume();
    }
    if (outcome == Parser::Outcome::Failed)
        fail(streamError(QString::fromLatin1(m_parser->failureCondition()),
            u"The XML cannot be read: %1."_s.arg(QString::fromUtf8(m_parser->failureText()))));
    else
        checkSize();
    return {};
}

void StreamReader::startParser()
{
    m_parser = std::make_unique<Parser>(static_cast<ParserEvents&>(*this), m_headerDone ? m_header : QByteArray());
    m_fed = m_boundary = 0;
}

bool StreamReader::deliver()
{
    if (m_fault) {
        fail(*m_fault);
        return false;
    }
    const auto generation = m_generation;
    if (m_opening) {
        m_headerDone = true;
        const auto header = *std::exchange(m_opening, std::nullopt);
        m_events.streamOpened(header);
    }
    if (m_elementDone && m_generation == generation) {
        m_elementDone = false;
        m_events.elementReceived(m_builder.take());
    }
    if (m_closing && m_generation == generation && !m_ended) {
        m_ended = true;
        m_events.streamClosed();
        return m_generation != generation; // a restart brings it back to life
    }
    return !m_ended;
}

void StreamReader::checkSize()
{
    if (m_fed - m_boundary > m_limits.elementBytes)
        fail(streamError(
            u"policy-violation"_s, u"The stanza is too large: %1 bytes are allowed."_s.arg(m_limits.elementBytes)));
    else
        releaseIdleParser();
}

void StreamReader::releaseIdleParser()
{
    if (!m_headerDone || m_builder.depth() > 0 || m_boundary != m_fed)
        return;
    m_parser->leaveInside(m_header);
    m_parser.reset();
}

void StreamReader::fault(const Error& error)
{
    if (!m_fault)
        m_fault = error;
    m_parser->stop();
}

void StreamReader::fail(const Error& error)
{
    m_ended = true;
    m_parser.reset();
    m_builder.clear();
    m_held.clear();
    m_events.streamBroken(error);
}

void StreamReader::tagOpened(const char* expandedName, const char** attributes)
{
    if (m_fault)
        return;
    if (!m_headerDone && !m_opening) {
        auto header = TreeBuilder::startTag(expandedName, attributes, m_limits);
        if (!header) {
            fault(streamError(u"policy-violation"_s, u"The stream header is too large."_s));
            return;
        }
        m_boundary = m_parser->eventEnd();
        m_header = m_header.sliced(m_parser->eventStart(), m_boundary - m_parser->eventStart());
        m_opening = std::move(header);
        m_parser->stop();
        return;
    }
    if (!m_builder.open(expandedName, attributes))
        fault(m_builder.error());
}

void StreamReader::namespaceDeclared(const char* prefix, const char* uri)
{
    if (!m_headerDone && !m_opening && !prefix)
        m_defaultNamespace = QString::fromUtf8(uri);
}

void StreamReader::tagClosed()
{
    if (m_fault)
        return;
    if (m_builder.depth() == 0) {
        m_closing = true;
        m_boundary = m_parser->eventEnd();
        m_parser->stop();
        return;
    }
    m_builder.close();
    if (m_builder.depth() > 0)
        return;
    const auto end = m_parser->eventEnd();
    if (end - m_boundary > m_limits.elementBytes) {
        fault(streamError(
            u"policy-violation"_s, u"The stanza is too large: %1 bytes are allowed."_s.arg(m_limits.elementBytes)));
        return;
    }
    m_boundary = end;
    m_elementDone = true;
    m_parser->stop();
}

void StreamReader::textRead(const char* bytes, int length)
{
    if (m_fault)
        return;
    if (m_builder.depth() > 0) {
        m_builder.text(bytes, length);
        return;
    }
    if (isAllSpace({bytes, length}))
        m_boundary = m_parser->eventEnd();
    else
        fault(streamError(u"bad-format"_s, u"There is text between the stanzas."_s));
}

void StreamReader::forbiddenRead(const char* what)
{
    fault(streamError(u"restricted-xml"_s, u"XMPP has no %1s."_s.arg(QLatin1String(what))));
}

void StreamReader::encodingNamed(const char* encoding)
{
    if (qstricmp(encoding, "utf-8") != 0)
        fault(streamError(u"unsupported-encoding"_s, u"The encoding must be UTF-8."_s));
}

} // namespace everyport::xml
