#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace everyport {

/// One thing that a unit of traffic says, and where in its bytes.
struct UnitField {
    QString name = {}; ///< The protocol's own word: "target", "Host", "node".
    QString value = {};
    qsizetype begin = -1; ///< Of its bytes in the unit; -1 where they stand nowhere by themselves.
    qsizetype size = 0;
    int level = 0;         ///< 1: a child element, 2: within one.
    bool isSecret = false; ///< Something stood there that nobody is to read; the protocol has left it out.

    bool operator==(const UnitField&) const = default;
};

/// A unit of traffic taken apart. Bounded, whatever the unit was.
struct DecodedUnit {
    enum class Form { Irc, Http, Stanza, Ssh, Telnet, WebSocket, Dns, Reader, Note, Json, Text, Bytes };
    enum class Standing { Usual, Trouble, Failed };

    Form form = Form::Text;
    QString command = {}; ///< "PRIVMSG", "GET", "404", "iq get", "channel-open"; empty where it has none.
    QString meaning = {}; ///< Of a command that is a number, in the protocol's own word: "ISUPPORT". Empty: unknown.
    QList<UnitField> fields = {};
    Standing standing = Standing::Usual;
    QByteArray asks = {};    ///< An answer is to come that has the same here in `answers`.
    QByteArray answers = {}; ///< See `asks`.

    static constexpr qsizetype mostFields = 64;
    static constexpr qsizetype longestValue = 500;
    static constexpr qsizetype longestName = 100;

    /// One more field, cut where it is long; nothing once there are `mostFields`.
    void add(QString name, QString value, int level = 0);
    /// The same for a piece of the unit's own bytes: `whole` is the unit, `piece` points into it.
    void add(QString name, QByteArrayView piece, QByteArrayView whole);
    /// The first of that name; empty where there is none.
    QString value(QStringView name) const;
    bool hasSecret() const;
    /// On one line, in the protocol's own words: `PRIVMSG from=lena target=#hall text="the key is here"`. What would
    /// steer a terminal is left out.
    QString toString() const;

    static constexpr qsizetype longestLine = 1000;
};

/// What protocols write in place of a secret.
inline constexpr QLatin1StringView hiddenMark("(hidden)");

} // namespace everyport
