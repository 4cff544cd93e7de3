// Configuration files come from people and are changed by dialogs: whatever stands there is read or refused with a
// place, and a change of one key leaves every other as it was.
#include <cstdlib>

#include "app/config/configfile.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

OptionList declared()
{
    using Type = Option::Type;
    return {{.key = u"text"_s}, {.key = u"number"_s, .type = Type::Integer, .fallback = 1, .min = -5, .max = 70'000},
        {.key = u"yes"_s, .type = Type::Boolean, .fallback = false},
        {.key = u"choice"_s, .type = Type::Choice, .fallback = u"on"_s, .choices = {u"on"_s, u"off"_s}},
        {.key = u"listen"_s, .type = Type::Endpoint, .fallback = QStringList{u"tcp:0"_s}, .repeated = true},
        {.key = u"time"_s, .type = Type::Duration, .fallback = 30'000},
        {.key = u"limits.size"_s, .type = Type::Size, .fallback = 1024}, {.key = u"file"_s, .type = Type::File},
        {.key = u"secret"_s, .secret = true}};
}

ConfigFile parsed(const QByteArray& text)
{
    auto file = ConfigFile::parse(text, u"x.toml"_s);
    if (!file)
        abort(); // what we wrote ourselves must be readable
    return *file;
}

void changeOne(const ConfigFile& file, const QString& key, const QVariant& value)
{
    auto changed = file;
    if (!changed.set(key, value))
        return; // a place that we do not change, such as inside an inline table
    auto expected = file.values();
    expected.insert(key, value);
    if (parsed(changed.text()).values() != expected)
        abort();
    if (!changed.remove(key))
        return;
    expected.remove(key);
    if (parsed(changed.text()).values() != expected)
        abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto file = ConfigFile::parse(text, u"x.toml"_s);
    if (!file) {
        if (!file.error().text.startsWith(u"x.toml"_s))
            abort();
        return 0;
    }
    if (!text.endsWith(file->text()))
        abort();
    const auto values = file->check(declared());
    if (!values && (values.error().text.isEmpty() || !values.error().text.startsWith(u"x.toml:"_s)))
        abort();
    for (const auto& key : file->values().keys())
        changeOne(*file, key, u"new \"value\"\n\\"_s);
    changeOne(*file, u"brand-new"_s, 17LL);
    if (!values)
        return 0;
    auto updated = *file;
    if (updated.update(declared(), *values) && parsed(updated.text()).check(declared()).valueOr({}) != *values)
        abort();
    return 0;
}
