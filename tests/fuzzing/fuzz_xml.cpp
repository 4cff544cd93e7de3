#include <cstdlib>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xml/streamreader.h"

using namespace everyport;

namespace {

struct Heard final : xml::StreamEvents {
    QByteArrayList lines;
    void streamOpened(const xml::Element& header) override { lines.append("open " + xml::serialise(header)); }
    void elementReceived(xml::Element element) override { lines.append(xml::serialise(element)); }
    void streamClosed() override { lines.append("closed"); }
    void streamBroken(const Error& error) override { lines.append("broken " + error.code.toUtf8()); }
};

QByteArrayList heardOf(QByteArrayView bytes, qsizetype chunk)
{
    Heard heard;
    xml::Limits limits;
    limits.elementBytes = 2000;
    xml::StreamReader reader(heard, limits);
    for (qsizetype at = 0; at < bytes.size(); at += chunk)
        reader.feed(bytes.sliced(at, std::min(chunk, bytes.size() - at)));
    return heard.lines;
}

void demand(bool holds)
{
    if (!holds)
        abort();
}

} // namespace

/// However a stream is cut it means the same, and what was read and written is read the same again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    if (bytes.isEmpty() || bytes.size() > 8000)
        return 0;
    const auto whole = heardOf(bytes, bytes.size());
    const auto pieces = heardOf(bytes, 1 + qsizetype(data[0]) % 17);
    // An error may be noticed a piece earlier or later (too large, or malformed), not what came before it.
    const auto told = [](QByteArrayList lines) {
        if (!lines.isEmpty() && lines.last().startsWith("broken"))
            lines.removeLast();
        return lines;
    };
    const auto shorter = std::min(told(whole).size(), told(pieces).size());
    demand(told(whole).first(shorter) == told(pieces).first(shorter));
    demand(told(whole).size() == told(pieces).size() || whole.last().startsWith("broken"));

    if (const auto element = xml::parse(bytes)) {
        const auto again = xml::parse(xml::serialise(*element), {1 << 20, 64, 64, 20'000, 1024});
        demand(again && xml::serialise(*again) == xml::serialise(*element));
    }
    return 0;
}
