// An expression and, behind a zero byte, a document that it is asked of.
#include "protocols/xml/document.h"
#include "protocols/xml/xpath.h"

using namespace everyport;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView input(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto end = input.indexOf('\0');
    const auto path = xml::XPath::parse(QString::fromUtf8(end < 0 ? input : input.first(end)));
    const auto document = end < 0 ? Result<xml::Element>(xml::Element(QStringLiteral("a"), {}))
                                  : xml::parse(input.sliced(end + 1).toByteArray());
    if (path && document) {
        (void)path->matches(*document);
        (void)path->strings(*document);
    }
    return 0;
}
