// Values as they are typed into forms and on the command line: what is taken can be written and is the same again.
#include <cmath>
#include <cstdlib>

#include "app/config/configfile.h"
#include "app/config/optionvalue.h"
#include "app/config/tomltext.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// The first byte is the type, the rest is what was typed.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    const auto type = Option::Type(data[0] % (int(Option::Type::NewFile) + 1));
    Option option{.key = u"key"_s, .type = type};
    option.repeated = data[0] & 0x80;
    option.choices = {u"on"_s, u"off"_s};
    const auto text = QString::fromUtf8(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const auto raw = option.repeated ? QVariant(text.split(u'\n')) : QVariant(text);
    const auto value = checkOption(option, raw);
    if (!value) {
        if (value.error().code != u"key" || value.error().text.isEmpty())
            abort();
        return 0;
    }
    if (type == Option::Type::File || type == Option::Type::NewFile || text.contains(QChar(0)))
        return 0; // depends on the disk
    if (!option.repeated && checkOption(option, optionText(option, *value)).valueOr({}) != *value)
        abort();
    const auto file = ConfigFile::parse("key = " + tomlText(*value) + '\n', u"x.toml"_s);
    if (!file || checkOption(option, file->values().value(u"key"_s)).valueOr({}) != *value)
        abort();
    return 0;
}
