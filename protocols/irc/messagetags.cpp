// Message tags (ircv3.net/specs/extensions/message-tags): keys, values and how these are escaped.
#include "protocols/irc/message.h"

namespace everyport::irc {

namespace {

// What follows a backslash, and what it stands for.
constexpr char escapes[][2] = {{':', ';'}, {'s', ' '}, {'\\', '\\'}, {'r', '\r'}, {'n', '\n'}};

char escapeOf(char c)
{
    for (const auto& [escape, meaning] : escapes) {
        if (meaning == c)
            return escape;
    }
    return 0;
}

char meaningOf(char escape)
{
    for (const auto& [written, meaning] : escapes) {
        if (written == escape)
            return meaning;
    }
    return escape; // what needs none stands for itself
}

template <typename See>
void forEachTag(QByteArrayView raw, See see)
{
    while (!raw.isEmpty()) {
        const auto end = raw.indexOf(';');
        const auto one = end < 0 ? raw : raw.first(end);
        raw = end < 0 ? QByteArrayView() : raw.sliced(end + 1);
        const auto equals = one.indexOf('=');
        const auto key = equals < 0 ? one : one.first(equals);
        if (!key.isEmpty())
            see(key, equals < 0 ? QByteArrayView() : one.sliced(equals + 1));
    }
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

} // namespace

QByteArray MessageView::tag(QByteArrayView key) const
{
    QByteArrayView found;
    bool isThere = false;
    forEachTag(m_tags, [&](QByteArrayView one, QByteArrayView value) {
        if (one == key) {
            found = value;
            isThere = true;
        }
    });
    return isThere ? unescapeTagValue(found) : QByteArray();
}

Tags parseTags(QByteArrayView raw)
{
    Tags tags;
    forEachTag(raw, [&](QByteArrayView key, QByteArrayView value) {
        tags.append({key.toByteArray(), unescapeTagValue(value)});
    });
    return tags;
}

QByteArray writeTags(const Tags& tags)
{
    QByteArray written;
    for (const auto& tag : tags) {
        if (!isTagKey(tag.key))
            continue;
        const auto value = tag.value.isEmpty() ? QByteArray() : '=' + escapeTagValue(tag.value);
        if (written.size() + tag.key.size() + value.size() + 3 > maximumServerTags)
            break; // a tag is there whole or not at all
        if (!written.isEmpty())
            written += ';';
        written += tag.key + value;
    }
    return written;
}

QByteArray escapeTagValue(QByteArrayView value)
{
    QByteArray escaped;
    escaped.reserve(value.size() + 8);
    for (const char c : value) {
        if (c == '\0')
            continue; // has no escape
        if (const char escape = escapeOf(c)) {
            escaped += '\\';
            escaped += escape;
        } else {
            escaped += c;
        }
    }
    return escaped;
}

QByteArray unescapeTagValue(QByteArrayView value)
{
    QByteArray meant("");
    if (value.indexOf('\\') < 0)
        return value.isEmpty() ? meant : value.toByteArray();
    meant.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] != '\\')
            meant += value[i];
        else if (++i < value.size())
            meant += meaningOf(value[i]); // a lone one at the end is dropped
    }
    return meant;
}

bool isTagKey(QByteArrayView key)
{
    if (key.startsWith('+'))
        key = key.sliced(1);
    if (const auto slash = key.indexOf('/'); slash >= 0) {
        const auto vendor = key.first(slash);
        key = key.sliced(slash + 1);
        if (vendor.isEmpty())
            return false;
        for (const char c : vendor) {
            if (!isWordCharacter(c) && c != '.')
                return false;
        }
    }
    for (const char c : key) {
        if (!isWordCharacter(c))
            return false;
    }
    return !key.isEmpty();
}

} // namespace everyport::irc
