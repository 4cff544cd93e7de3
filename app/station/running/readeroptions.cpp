#include "app/station/running/readeroptions.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Option countOption(const QString& key, qint64 most)
{
    return {.key = key, .type = Option::Type::Integer, .fallback = qint64(0), .min = 0, .max = most};
}

Option switchOption(const QString& key)
{
    return {.key = key, .type = Option::Type::Boolean, .fallback = false};
}

void setReaderOption(rfid::ReaderSettings& settings, const QString& key, const QVariant& value)
{
    if (key == "technology"_L1)
        settings.technology = value.toString();
    else if (key == "reversed"_L1)
        settings.reversed = value.toBool();
    else if (key == "id-bytes"_L1)
        settings.idBytes = value.toInt();
    else if (key == "extended-id"_L1)
        settings.extendedId = value.toBool();
    else if (key == "confirm"_L1)
        settings.confirm = value.toInt();
    else if (key == "removal"_L1)
        settings.removalMs = value.toInt();
}

} // namespace

const OptionList& readerOptions()
{
    static const OptionList all{
        {.key = u"technology"_s,
            .type = Option::Type::Choice,
            .fallback = QString(),
            .choices = {u"em4100"_s, u"iso14443a"_s, u"iso14443b"_s, u"iso15693"_s, u"felica"_s}},
        switchOption(u"reversed"_s), countOption(u"id-bytes"_s, 10), switchOption(u"extended-id"_s),
        countOption(u"confirm"_s, 10),
        {.key = u"removal"_s, .type = Option::Type::Duration, .fallback = qint64(0), .min = 0, .max = 60'000}};
    return all;
}

Result<rfid::ReaderSettings> withReaderOptions(rfid::ReaderSettings settings, const QStringList& texts)
{
    QStringList keys;
    for (const auto& option : readerOptions())
        keys << option.key;
    for (const auto& text : texts) {
        const auto key = text.section(u'=', 0, 0);
        const auto written = text.section(u'=', 1);
        const auto* option = findOption(readerOptions(), key);
        if (!option || !text.contains(u'='))
            return Error::malformed(Reason::BadSyntax,
                u"“%1” is no KEY=VALUE of a reader; there are %2."_s.arg(text.left(80), keys.join(u", "_s)), key);
        const auto checked = written.isEmpty() ? Result<QVariant>(option->fallback) : checkOption(*option, written);
        if (!checked)
            return Error::malformed(Reason::BadValue, u"%1: %2"_s.arg(key, checked.error().text), key);
        setReaderOption(settings, key, *checked);
    }
    return settings;
}

} // namespace everyport
