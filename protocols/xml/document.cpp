#include "protocols/xml/document.h"

#include "protocols/xml/parser.h"
#include "protocols/xml/treebuilder.h"

using namespace Qt::StringLiterals;

namespace everyport::xml {

namespace {

class DocumentReader final : ParserEvents {
public:
    explicit DocumentReader(const Limits& limits) : m_builder(limits), m_parser(*this) {}

    Result<Element> read(QByteArrayView bytes)
    {
        const auto outcome = m_parser.feed(bytes, true);
        if (m_error)
            return *m_error;
        if (outcome != Parser::Outcome::Consumed)
            return streamError(QString::fromLatin1(m_parser.failureCondition()),
                u"The XML cannot be read: %1."_s.arg(QString::fromUtf8(m_parser.failureText())));
        return m_builder.take();
    }

private:
    void tagOpened(const char* name, const char** attributes) override
    {
        if (!m_error && !m_builder.open(name, attributes))
            stop(m_builder.error());
    }
    void tagClosed() override
    {
        if (!m_error)
            m_builder.close();
    }
    void textRead(const char* bytes, int length) override { m_builder.text(bytes, length); }
    void forbiddenRead(const char* what) override
    {
        stop(streamError(u"restricted-xml"_s, u"A %1 is not allowed here."_s.arg(QLatin1String(what))));
    }
    void encodingNamed(const char* encoding) override
    {
        if (qstricmp(encoding, "utf-8") != 0)
            stop(streamError(u"unsupported-encoding"_s, u"The encoding must be UTF-8."_s));
    }
    void stop(const Error& error)
    {
        if (!m_error)
            m_error = error;
        m_parser.stop();
    }

    TreeBuilder m_builder;
    Parser m_parser;
    std::optional<Error> m_error;
};

} // namespace

Result<Element> parse(QByteArrayView bytes, const Limits& limits)
{
    if (bytes.size() > limits.elementBytes)
        return streamError(
            u"policy-violation"_s, u"The XML is too large: %1 bytes are allowed."_s.arg(limits.elementBytes));
    return DocumentReader(limits).read(bytes);
}

} // namespace everyport::xml
