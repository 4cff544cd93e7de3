#include "protocols/xml/parser.h"

#include <vector>

#include <expat.h>

#include "protocols/xml/names.h"

namespace everyport::xml {

namespace {

constexpr size_t keptPerThread = 8;

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

std::vector<Parser::Handle>& spares()
{
    thread_local std::vector<Parser::Handle> parsers;
    return parsers;
}

Parser::Handle makeParser()
{
    auto& kept = spares();
    if (!kept.empty()) {
        auto parser = std::move(kept.back());
        kept.pop_back();
        XML_ParserReset(parser.get(), "UTF-8");
        return parser;
    }
    Parser::Handle parser(XML_ParserCreateNS("UTF-8", nameSeparator));
    Q_CHECK_PTR(parser);
    return parser;
}

void setUp(XML_Parser parser, ParserEvents& heard)
{
    // Otherwise a tag that came in pieces may be held until the next one arrives. Reset forgets it.
    XML_SetReparseDeferralEnabled(parser, XML_FALSE);
    XML_SetUserData(parser, &heard);
    XML_SetElementHandler(parser, startTag, endTag);
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

Parser::Parser(ParserEvents& heard)
    : m_parser(makeParser())
{
    setUp(m_parser.get(), heard);
}

Parser::~Parser()
{
    if (spares().size() < keptPerThread)
        spares().push_back(std::move(m_parser));
}

Parser::Outcome Parser::feed(QByteArrayView bytes, bool last)
{
    return outcome(XML_Parse(m_parser.get(), bytes.data(), int(bytes.size()), last));
}

Parser::Outcome Parser::resume()
{
    return outcome(XML_ResumeParser(m_parser.get()));
}

void Parser::stop()
{
    XML_StopParser(m_parser.get(), XML_TRUE);
}

qint64 Parser::eventStart() const
{
    return XML_GetCurrentByteIndex(m_parser.get());
}

qint64 Parser::eventEnd() const
{
    return XML_GetCurrentByteIndex(m_parser.get()) + XML_GetCurrentByteCount(m_parser.get());
}

const char* Parser::failureCondition() const
{
    switch (XML_GetErrorCode(m_parser.get())) {
    case XML_ERROR_UNDEFINED_ENTITY: // there is no DTD, so any but the five of XML itself (§11.1)
    case XML_ERROR_RECURSIVE_ENTITY_REF:
    case XML_ERROR_EXTERNAL_ENTITY_HANDLING:
        return "restricted-xml";
    case XML_ERROR_UNKNOWN_ENCODING:
    case XML_ERROR_INCORRECT_ENCODING:
        return "unsupported-encoding";
    case XML_ERROR_NO_MEMORY:
        return "resource-constraint";
    default:
        return "not-well-formed";
    }
}

const char* Parser::failureText() const
{
    return XML_ErrorString(XML_GetErrorCode(m_parser.get()));
}

} // namespace everyport::xml
