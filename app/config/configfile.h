#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QVariant>

#include "app/config/option.h"

namespace everyport {

struct TomlNode;

/// One TOML file of options. What a person wrote there stays: a change touches the value that changed and
/// nothing else, so comments, order and spacing survive. A value; `save` is its only reach to the disk.
///
/// Errors read "PATH:LINE: KEY: what it must be"; their `code` is the key and `native` the line.
class ConfigFile {
public:
    explicit ConfigFile(QString path) : m_path(std::move(path)) {} ///< An empty one, for a file to come.
    static Result<ConfigFile> read(const QString& path);
    static Result<QByteArray> readText(const QString& path); ///< As it stands there, for `parse`.
    /// Error: the first line that is no TOML; textfaults.h finds the others.
    static Result<ConfigFile> parse(const QByteArray& text, const QString& path);

    const QString& path() const { return m_path; }
    const QByteArray& text() const { return m_text; }
    /// QString, qint64, double, bool, QDateTime, QVariantList. Keys inside tables are dotted: "limits.people".
    const QMap<QString, QVariant>& values() const { return m_values; }
    int line(const QString& key) const; ///< From 1; 0 where the key does not stand.

    /// Checks against what is declared; keys in `besides` ("type", "enabled") are somebody else's.
    Result<OptionValues> check(const OptionList& options, const QStringList& besides = {}) const;
    /// All that is wrong, each with its place, by line, and each entry of a list; what is missing first. `check` tells
    /// the first of them.
    QList<Error> locatedFaults(const OptionList& options, const QStringList& besides = {}) const;
    /// The same by key, without the place.
    QMap<QString, Error> faults(const OptionList& options, const QStringList& besides = {}) const;
    /// Adds the place to a fault of one key.
    Error located(const Error& error) const;

    /// Writes what differs: given values that are new or other than in the file, and takes out what fell back.
    Result<Done> update(const OptionList& options, const OptionValues& values);
    /// One value, whether it is declared or not; a list on one line. New ones go behind the last.
    Result<Done> set(const QString& key, const QVariant& value);
    Result<Done> remove(const QString& key);

    /// All or nothing: a new file in the old one's place, on disk when this returns. Waits for the disk.
    Result<Done> save() const;

private:
    struct Span {
        qsizetype keyBegin = 0; // bytes in m_text; -1: an array of tables, which stands in many places
        qsizetype valueBegin = 0;
        qsizetype valueEnd = 0;
        int line = 0;
        QList<int> entryLines = {}; // of a list
    };
    Error locatedAt(Error error, int line) const;
    Result<Done> loadText();
    void takeValues(const TomlNode& table, const QString& prefix);
    void noteTable(const TomlNode& table);
    QMap<QString, QVariant> rawValues(const OptionList& options, const QStringList& besides) const;
    Result<Done> replaceText(QByteArray text, const QString& key, const QVariant& value);
    qsizetype endOfTopLevel() const;

    QString m_path;
    QByteArray m_text;
    QMap<QString, QVariant> m_values;
    QMap<QString, Span> m_spans;
    qsizetype m_firstTable = -1; // where "[table]" or "[[table]]" begins: top-level keys stand before it
};

} // namespace everyport
