#pragma once

#include <array>

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include "netcore/base/result.h"

namespace everyport::irc {

/// Sizes of the wire in bytes (RFC 1459 §2.3, the message-tags specification), endings counted.
inline constexpr qsizetype maximumLine = 512;        ///< Without tags, with CR LF.
inline constexpr qsizetype maximumClientTags = 4096; ///< From '@' to the space, both counted: what a client may send.
inline constexpr qsizetype maximumServerTags = 8191; ///< The same, for what a server sends.
inline constexpr qsizetype longestSource = 255;      ///< nick!user@host as we write it.
inline constexpr int maximumParameters = 15;

/// A line taken apart without a copy: all views point into it. Tags stay as they are written until one is asked for.
class MessageView {
public:
    /// `line` without its ending. Refuses (Malformed) what has no command, or NUL, CR or LF in it, or more tags than
    /// `maximumServerTags`; takes more parameters than RFC 1459's fifteen into the last one, as servers in the field
    /// do.
    static Result<MessageView> parse(QByteArrayView line);

    QByteArrayView tags() const { return m_tags; }       ///< Raw, without '@': "time=…;+typing=active".
    QByteArrayView source() const { return m_source; }   ///< Without ':'; empty where there is none.
    QByteArrayView command() const { return m_command; } ///< As it was written; compare with isCommand.
    bool isCommand(QByteArrayView upperCase) const;
    int parameterCount() const { return m_count; }
    QByteArrayView parameter(int at) const
    {
        return at >= 0 && at < m_count ? m_parameters[size_t(at)] : QByteArrayView();
    }
    QByteArrayView last() const { return parameter(m_count - 1); }
    bool hasTrailing() const { return m_hasTrailing; } ///< The last parameter was written with ':'.

    /// A tag's value, unescaped; null where the tag is not there, empty where it has none. The last of equal ones
    /// counts.
    QByteArray tag(QByteArrayView key) const;

private:
    void readParameters(const char* at, const char* end);

    QByteArrayView m_tags;
    QByteArrayView m_source;
    QByteArrayView m_command;
    std::array<QByteArrayView, maximumParameters> m_parameters;
    int m_count = 0;
    bool m_hasTrailing = false;
};

/// A message tag (IRCv3 message-tags).
struct Tag {
    QByteArray key;
    QByteArray value = {}; ///< Unescaped.
    bool operator==(const Tag&) const = default;
};
using Tags = QList<Tag>;
Tags parseTags(QByteArrayView raw);
QByteArray writeTags(const Tags& tags); ///< Without '@'; "" for none.
QByteArray escapeTagValue(QByteArrayView value);
QByteArray unescapeTagValue(QByteArrayView value);
bool isTagKey(QByteArrayView key); ///< "+example.com/key", "time".

/// One that has bytes of its own.
struct Message {
    Tags tags = {};
    QByteArray source = {};
    QByteArray command = {};
    QByteArrayList parameters = {};

    static Message from(const MessageView& view); ///< The command in upper case.
    QByteArray tag(QByteArrayView key) const;     ///< As MessageView::tag.
    /// With CR LF. What cannot stand in a parameter (CR, LF, NUL; in the middle also spaces and a leading ':') is left
    /// out, one in the middle of which nothing remains becomes "*", a last one that needs ':' gets it; the part behind
    /// the tags is cut at `maximumLine`, between characters of UTF-8. Tags that are none, or too many, and a source
    /// longer than `longestSource` are left out.
    QByteArray toLine() const;
    bool operator==(const Message&) const = default;
};

} // namespace everyport::irc
