#pragma once

#include <limits>
#include <optional>

#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

#include "netcore/base/result.h"

namespace everyport {

/// One setting as its owner declares it. The command line, the check of configuration files, the dialog and
/// the web form all come from this. A value; made by designated initialisers:
/// `{.key = "domain", .type = Option::Type::Text, .fallback = "localhost", .label = "Domain", .help = "…"}`.
struct Option {
    enum class Type {
        Text,
        Integer,
        Boolean,
        Choice,   ///< One of `choices`.
        Endpoint, ///< "tcp:5222:interface=127.0.0.1"; see netcore/endpoints/endpoint.h.
        Duration, ///< Kept as milliseconds; written "30s", "5min", "2h", "500ms".
        Size,     ///< Kept as bytes; written "64k", "10M".
        File,     ///< A path that must exist when it is not empty.
        Network,  ///< "192.168.0.0/16", "2001:db8::/32" or one address; see netcore/address/ipnetwork.h.
        NewFile,  ///< A path that something is written to.
    };

    QString key; ///< As in TOML and on the command line: "listen", "max-stanza".
    Type type = Type::Text;
    QVariant fallback = {}; ///< QString, qint64, bool, QStringList (repeated); what counts where nothing is said.
    QString label = {};     ///< For the form: "Domain".
    QString help = {};      ///< One sentence.
    qint64 min = std::numeric_limits<qint64>::min();
    qint64 max = std::numeric_limits<qint64>::max();
    QStringList choices = {};
    QString unit = {};        ///< "connections", "bytes": shown behind the field.
    bool required = false;    ///< Empty is refused.
    bool repeated = false;    ///< May be given more than once: the value is a list.
    bool secret = false;      ///< Never shown, logged or taken from the command line.
    bool needsRestart = true; ///< A change counts after the service was started again.
    bool advanced = false;    ///< Folded away in the form.
    QString section = {};     ///< What those are folded under; empty: all that is advanced.
};

using OptionList = QList<Option>;
const Option* findOption(const OptionList& options, const QString& key);
/// The known word that a mistyped one was probably meant to be; empty when none is near: a third of its signs may be
/// wrong.
QString nearestWord(const QString& word, const QStringList& known);

/// Checked values by key. What was not given answers with the option's fallback.
class OptionValues {
public:
    OptionValues() = default;
    explicit OptionValues(const OptionList& options);

    QString text(const QString& key) const { return m_values.value(key).toString(); }
    QStringList texts(const QString& key) const { return m_values.value(key).toStringList(); }
    qint64 integer(const QString& key) const { return m_values.value(key).toLongLong(); }
    bool boolean(const QString& key) const { return m_values.value(key).toBool(); }
    QVariant value(const QString& key) const { return m_values.value(key); }

    bool isGiven(const QString& key) const { return m_given.contains(key); } ///< Otherwise the fallback.
    QStringList givenKeys() const { return m_given; }
    QStringList keys() const { return m_values.keys(); }
    /// Already checked; see checkOption.
    void give(const QString& key, const QVariant& value);
    void reset(const Option& option); ///< Back to the fallback.

    bool operator==(const OptionValues& other) const { return m_values == other.m_values; }

private:
    QMap<QString, QVariant> m_values;
    QStringList m_given;
};

/// One value as it comes from a form (typed), a file (typed) or the command line (text; lists as QStringList):
/// the value in its own type, or Malformed/BadValue whose `code` is the key and whose text says what would be right.
Result<QVariant> checkOption(const Option& option, const QVariant& raw);
/// All of them. An unknown key is refused with the nearest known one. The first fault is told.
Result<OptionValues> checkOptions(const OptionList& options, const QMap<QString, QVariant>& raw);
/// Each fault, for a form: by key.
QMap<QString, Error> faultsOf(const OptionList& options, const QMap<QString, QVariant>& raw);

/// How a value is written for people and on the command line: "30s", "true", "tcp:5222".
QString optionText(const Option& option, const QVariant& value);
/// "text", "number from 1 to 65535", "required, offered or off": for help and tool tips.
QString optionRange(const Option& option);

} // namespace everyport
