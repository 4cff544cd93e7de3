#include "protocols/xml/parser.h"

#include <algorithm>
#include <vector>

#include <expat.h>

#include "protocols/xml/names.h"

namespace everyport::xml {

namespace {

constexpr size_t keptPerThread = 8;
/// A parser remembers each name that it has met until it is reset.
constexpr qint64 resetAfter = 64 * 1024;

ParserEvents& events(void* data)
{
    return *static_cast<ParserEvents*>(data);
}

void XMLCALL startTag(void* data, const XML_Char* name, const XML_Char** attributes)
{
    events(data).tagOpened(name, attributes);
}

void XMLCALL endTag(void* data, const XML_Char*)
{
    events(data).tagClosed();
}

void XMLCALL declaredNamespace(void* data, const XML_Char* prefix, const XML_Char* uri)
{
    events(data).namespaceDeclared(prefix, uri);
}

void XMLCALL text(void* data, const XML_Char* bytes, int length)
{
    events(data).textRead(bytes, length);
}

void XMLCALL comment(void* data, const XML_Char*)
{
    events(data).forbiddenRead("comment");
}

void XMLCALL instruction(void* data, const XML_Char*, const XML_Char*)
{
    events(data).forbiddenRead("processing instruction");
}

void XMLCALL doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
{
    events(data).forbiddenRead("DTD");
}

void XMLCALL declaration(void* data, const XML_Char*, const XML_Char* encoding, int)
{
    if (encoding)
        events(data).encodingNamed(encoding);
}

std::vector<Parser::Kept>& spares()
{
    thread_local std::vector<Parser::Kept> parsers;
    return parsers;
}

void tell(XML_Parser parser, ParserEvents& heard)
{
    XML_SetUserData(parser, &heard);
    XML_SetElementHandler(parser, startTag, endTag);
    XML_SetStartNamespaceDeclHandler(parser, declaredNamespace);
    XML_SetCharacterDataHandler(parser, text);
    XML_SetCommentHandler(parser, comment);
    XML_SetProcessingInstructionHandler(parser, instruction);
    XML_SetStartDoctypeDeclHandler(parser, doctype);
    XML_SetXmlDeclHandler(parser, declaration);
}

Parser::Outcome outcome(XML_Status status)
{
    switch (status) {
    case XML_STATUS_OK: return Parser::Outcome::Consumed;
    case XML_STATUS_SUSPENDED: return Parser::Outcome::Stopped;
    default: return Parser::Outcome::Failed;
    }
}

} // namespace

void Parser::Free::operator()(XML_ParserStruct* parser) const
{
    XML_ParserFree(parser);
}

/// One that was left inside the same; else one that is good for nothing better, or a new one.
Parser::Kept Parser::take(const QByteArray& inside)
{
    auto& all = spares();
    auto from = std::find_if(all.begin(), all.end(), [&](const Kept& one) { return one.inside == inside; });
    if (from == all.end() && all.size() == keptPerThread)
        from = all.begin(); // nobody has asked for it for longest
    Kept taken;
    if (from != all.end()) {
        taken = std::move(*from);
        all.erase(from);
    }
    if (taken.parser && !inside.isEmpty() && taken.inside == inside && taken.fed < resetAfter)
        return taken;
    if (taken.parser)
        XML_ParserReset(taken.parser.get(), "UTF-8");
    else
        taken.parser.reset(XML_ParserCreateNS("UTF-8", nameSeparator));
    Q_CHECK_PTR(taken.parser);
    // Otherwise a tag that came in pieces may be held until the next one arrives. Reset forgets it.
    XML_SetReparseDeferralEnabled(taken.parser.get(), XML_FALSE);
    if (!inside.isEmpty())
        XML_Parse(taken.parser.get(), inside.data(), int(inside.size()), XML_FALSE); // nobody listens yet
    taken.fed = inside.size();
    return taken;
}

Parser::Parser(ParserEvents& heard, const QByteArray& inside) : m_kept(take(inside)), m_begin(m_kept.fed)
{
    m_kept.inside.clear();
    tell(m_kept.parser.get(), heard);
}

Parser::~Parser()
{
    if (spares().size() < keptPerThread)
        spares().push_back(std::move(m_kept));
}

Parser::Outcome Parser::feed(QByteArrayView bytes, bool last)
{
    m_kept.fed += bytes.size();
    return outcome(XML_Parse(m_kept.parser.get(), bytes.data(), int(bytes.size()), last));
}

Parser::Outcome Parser::resume()
{
    return outcome(XML_ResumeParser(m_kept.parser.get()));
}

void Parser::stop()
{
    XML_StopParser(m_kept.parser.get(), XML_TRUE);
}

qint64 Parser::eventStart() const
{
    return XML_GetCurrentByteIndex(m_kept.parser.get()) - m_begin;
}

qint64 Parser::eventEnd() const
{
    return eventStart() + XML_GetCurrentByteCount(m_kept.parser.get());
}

const char* Parser::failureCondition() const
{
    switch (XML_GetErrorCode(m_kept.parser.get())) {
    case XML_ERROR_UNDEFINED_ENTITY: // there is no DTD, so any but the five of XML itself (§11.1)
    case XML_ERROR_RECURSIVE_ENTITY_REF:
    case XML_ERROR_EXTERNAL_ENTITY_HANDLING: return "restricted-xml";
    case XML_ERROR_UNKNOWN_ENCODING:
    case XML_ERROR_INCORRECT_ENCODING: return "unsupported-encoding";
    case XML_ERROR_NO_MEMORY: return "resource-constraint";
    default: return "not-well-formed";
    }
}

const char* Parser::failureText() const
{
    return XML_ErrorString(XML_GetErrorCode(m_kept.parser.get()));
}

} // namespace everyport::xml
