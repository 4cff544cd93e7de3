// Names and passwords in all scripts: what was prepared is prepared.
#include <cstdlib>

#include "protocols/sasl/precis.h"
#include "protocols/sasl/saslprep.h"

using namespace everyport;

namespace {

template <typename Prepare>
void settles(const QString& text, Prepare prepare)
{
    const auto once = prepare(text);
    if (once && (once->isEmpty() || !once->isValidUtf16() || prepare(*once).valueOr({}) != *once))
        abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    settles(text, precis::username);
    settles(text, precis::localpart);
    settles(text, precis::opaque);
    const auto password = saslprep(text);
    if (password && password->isEmpty())
        abort();
    return 0;
}
