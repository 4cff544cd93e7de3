#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

#include "app/config/tomlreader.h"

namespace everyport {

class TomlDocument;

/// A table of a TOML file while it is read: each key is asked for once, and what nobody asked for is a fault. The
/// first fault is kept, with its line and key; reading goes on with nothing in its place. Lives as long as its
/// document.
class TomlTable {
public:
    bool has(const char* key) const;
    std::optional<QString> text(const char* key);
    std::optional<bool> truth(const char* key);
    std::optional<int> number(const char* key, int least, int most);
    std::optional<qint64> time(const char* key); ///< Wall ms; without an offset it is this computer's time.
    QStringList texts(const char* key);
    std::vector<TomlTable> tables(const char* key); ///< [[key]]
    /// `why`: what is said where it is written in another way.
    std::vector<TomlTable> tables(const char* key, const QString& why);

    void refuseOthers();                              ///< Keys that nobody asked for are misspelt ones.
    void refuse(const char* key, const QString& why); ///< "must be …": completes "`key` ".
    void refuse(const Error& error);                  ///< What is wrong with the table as a whole.

private:
    friend class TomlDocument;
    TomlTable(TomlDocument& document, const TomlNode& table) : m_document(&document), m_table(&table) {}
    const TomlNode* ask(const char* key);
    /// The value of `key` where it is of that type; another one is a fault.
    std::optional<QVariant> value(const char* key, QMetaType::Type type, const QString& why);

    TomlDocument* m_document;
    const TomlNode* m_table;
    QSet<QString> m_asked;
};

/// A TOML text and the first thing that is wrong with it.
class TomlDocument {
public:
    static Result<TomlDocument> parse(const QByteArray& text);

    TomlTable root();
    std::optional<Error> fault() const { return m_fault; }

private:
    friend class TomlTable;
    explicit TomlDocument(TomlTree tree) : m_tree(std::move(tree)) {}
    void refuse(int line, const QString& key, const QString& why);

    TomlTree m_tree;
    std::optional<Error> m_fault;
};

} // namespace everyport
