#include "app/config/tomltable.h"

#include <algorithm>

#include <QDateTime>

#include "app/config/localmoment.h"

namespace everyport {

using namespace Qt::StringLiterals;

Result<TomlDocument> TomlDocument::parse(const QByteArray& text)
{
    auto tree = readToml(text);
    if (tree)
        return TomlDocument(std::move(*tree));
    auto error = tree.error();
    error.text = u"Line %1: this is no TOML. %2"_s.arg(error.native).arg(error.text);
    error.code.clear();
    return error;
}

TomlTable TomlDocument::root()
{
    return {*this, m_tree.root};
}

void TomlDocument::refuse(int line, const QString& key, const QString& why)
{
    if (!m_fault)
        m_fault = Error{Error::Kind::Malformed, Reason::BadSyntax, u"Line %1: %2."_s.arg(line).arg(why), key, line};
}

bool TomlTable::has(const char* key) const
{
    return m_table->find(QString::fromLatin1(key));
}

const TomlNode* TomlTable::ask(const char* key)
{
    const auto name = QString::fromLatin1(key);
    m_asked.insert(name);
    return m_table->find(name);
}

std::optional<QVariant> TomlTable::value(const char* key, QMetaType::Type type, const QString& why)
{
    const auto* node = ask(key);
    if (!node)
        return {};
    if (node->value.typeId() == type)
        return node->value;
    refuse(key, why);
    return {};
}

std::optional<QString> TomlTable::text(const char* key)
{
    const auto stands = value(key, QMetaType::QString, u"must be a text in quotes"_s);
    return stands ? std::optional(stands->toString()) : std::nullopt;
}

std::optional<bool> TomlTable::truth(const char* key)
{
    const auto stands = value(key, QMetaType::Bool, u"must be true or false"_s);
    return stands ? std::optional(stands->toBool()) : std::nullopt;
}

std::optional<int> TomlTable::number(const char* key, int least, int most)
{
    const auto why = u"must be a whole number between %1 and %2"_s.arg(least).arg(most);
    const auto stands = value(key, QMetaType::LongLong, why);
    if (!stands)
        return {};
    if (stands->toLongLong() >= least && stands->toLongLong() <= most)
        return stands->toInt();
    refuse(key, why);
    return {};
}

std::optional<qint64> TomlTable::time(const char* key)
{
    const auto* node = ask(key);
    if (node && node->value.typeId() == qMetaTypeId<LocalMoment>()) {
        refuse(key, u"is a time that does not exist on that day: "_s + node->value.value<LocalMoment>().gap);
        return {};
    }
    const auto stands = value(key, QMetaType::QDateTime, u"must be a date with a time, such as 2026-05-03T20:00:00"_s);
    return stands ? std::optional(stands->toDateTime().toMSecsSinceEpoch()) : std::nullopt;
}

QStringList TomlTable::texts(const char* key)
{
    const auto why = u"must be a list of texts, such as [\"one\", \"two\"]"_s;
    const auto stands = value(key, QMetaType::QVariantList, why);
    if (!stands)
        return {};
    const auto list = stands->toList();
    const bool isRight = std::all_of(
        list.begin(), list.end(), [](const QVariant& each) { return each.typeId() == QMetaType::QString; });
    if (isRight)
        return stands->toStringList();
    refuse(key, why);
    return {};
}

std::vector<TomlTable> TomlTable::tables(const char* key)
{
    return tables(key, u"must be written as [[%1]]"_s.arg(QString::fromLatin1(key)));
}

std::vector<TomlTable> TomlTable::tables(const char* key, const QString& why)
{
    std::vector<TomlTable> tables;
    const auto* node = ask(key);
    if (!node)
        return tables;
    if (node->kind != TomlNode::Kind::Tables) {
        refuse(key, why);
        return tables;
    }
    for (const auto& table : node->children)
        tables.push_back(TomlTable(*m_document, table));
    return tables;
}

void TomlTable::refuseOthers()
{
    QStringList asked(m_asked.begin(), m_asked.end());
    asked.sort();
    for (const auto& node : m_table->children) {
        if (!m_asked.contains(node.key))
            m_document->refuse(node.keyLine, node.key,
                asked.isEmpty() ? u"“%1” means nothing here; nothing does, so leave it out"_s.arg(node.key)
                                : u"“%1” means nothing here; known are %2"_s.arg(node.key, asked.join(u", "_s)));
    }
}

void TomlTable::refuse(const char* key, const QString& why)
{
    const auto name = QString::fromLatin1(key);
    const auto* node = m_table->find(name);
    m_document->refuse(node ? node->line : m_table->line, name, name + u' ' + why);
}

void TomlTable::refuse(const Error& error)
{
    auto why = error.text;
    if (why.endsWith(u'.'))
        why.chop(1);
    m_document->refuse(m_table->line, error.code, why);
}

} // namespace everyport
