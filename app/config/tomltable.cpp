#include "app/config/tomltable.h"

#include <string_view>

#include <QDateTime>

#include <toml++/toml.h>

#include "app/config/tomldepth.h"
#include "app/config/tomlfault.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

const toml::table& tableOf(const void* table)
{
    return *static_cast<const toml::table*>(table);
}

int lineOf(const toml::node& node)
{
    return int(node.source().begin.line);
}

Error malformed(int line, const QString& key, const QString& text)
{
    return {Error::Kind::Malformed, Reason::BadSyntax, u"Line %1: %2."_s.arg(line).arg(text), key, line};
}

QDateTime toDateTime(const toml::date_time& value)
{
    const QDate date(value.date.year, value.date.month, value.date.day);
    const QTime time(value.time.hour, value.time.minute, value.time.second, int(value.time.nanosecond / 1'000'000));
    if (value.offset)
        return QDateTime(date, time, Qt::OffsetFromUTC, value.offset->minutes * 60);
    return QDateTime(date, time);
}

} // namespace

struct TomlDocument::Tree {
    toml::table root;
};

TomlDocument::TomlDocument(std::unique_ptr<Tree> tree) : m_tree(std::move(tree)) {}
TomlDocument::TomlDocument(TomlDocument&&) noexcept = default;
TomlDocument::~TomlDocument() = default;

Result<TomlDocument> TomlDocument::parse(const QByteArray& text)
{
    const auto noToml = [](int line, const QString& why) {
        auto error = malformed(line, {}, {});
        error.text = u"Line %1: this is no TOML. %2"_s.arg(line).arg(why);
        return error;
    };
    if (const auto line = lineTooDeep(text))
        return noToml(*line, tomlTooDeep());
    try {
        return TomlDocument(
            std::make_unique<Tree>(Tree{toml::parse(std::string_view(text.constData(), std::size_t(text.size())))}));
    } catch (const toml::parse_error& fault) {
        return noToml(int(fault.source().begin.line), tomlFault(toText(fault.description())));
    }
}

TomlTable TomlDocument::root()
{
    return {*this, &m_tree->root};
}

void TomlDocument::refuse(int line, const QString& key, const QString& why)
{
    if (!m_fault)
        m_fault = malformed(line, key, why);
}

bool TomlTable::has(const char* key) const
{
    return tableOf(m_table).contains(key);
}

std::optional<QString> TomlTable::text(const char* key)
{
    m_asked.insert(QString::fromLatin1(key));
    const auto* node = tableOf(m_table).get(key);
    if (!node)
        return {};
    if (const auto* value = node->as_string())
        return toText(value->get());
    refuse(key, u"must be a text in quotes"_s);
    return {};
}

std::optional<bool> TomlTable::truth(const char* key)
{
    m_asked.insert(QString::fromLatin1(key));
    const auto* node = tableOf(m_table).get(key);
    if (!node)
        return {};
    if (const auto* value = node->as_boolean())
        return value->get();
    refuse(key, u"must be true or false"_s);
    return {};
}

std::optional<int> TomlTable::number(const char* key, int least, int most)
{
    m_asked.insert(QString::fromLatin1(key));
    const auto* node = tableOf(m_table).get(key);
    if (!node)
        return {};
    const auto* value = node->as_integer();
    if (value && value->get() >= least && value->get() <= most)
        return int(value->get());
    refuse(key, u"must be a whole number between %1 and %2"_s.arg(least).arg(most));
    return {};
}

std::optional<qint64> TomlTable::time(const char* key)
{
    m_asked.insert(QString::fromLatin1(key));
    const auto* node = tableOf(m_table).get(key);
    if (!node)
        return {};
    if (const auto* value = node->as_date_time()) {
        const auto moment = toDateTime(value->get());
        if (moment.isValid())
            return moment.toMSecsSinceEpoch();
    }
    refuse(key, u"must be a date with a time, such as 2026-05-03T20:00:00"_s);
    return {};
}

QStringList TomlTable::texts(const char* key)
{
    m_asked.insert(QString::fromLatin1(key));
    const auto* node = tableOf(m_table).get(key);
    if (!node)
        return {};
    QStringList texts;
    const auto* list = node->as_array();
    bool good = list != nullptr;
    for (std::size_t i = 0; good && i < list->size(); ++i) {
        const auto* value = list->get(i)->as_string();
        good = value != nullptr;
        if (good)
            texts.append(toText(value->get()));
    }
    if (!good)
        refuse(key, u"must be a list of texts, such as [\"one\", \"two\"]"_s);
    return texts;
}

std::vector<TomlTable> TomlTable::tables(const char* key)
{
    m_asked.insert(QString::fromLatin1(key));
    std::vector<TomlTable> tables;
    const auto* node = tableOf(m_table).get(key);
    if (!node)
        return tables;
    const auto* list = node->as_array();
    if (!list || !list->is_array_of_tables()) {
        refuse(key, u"must be written as [[%1]]"_s.arg(QString::fromLatin1(key)));
        return tables;
    }
    for (const auto& element : *list)
        tables.push_back(TomlTable(*m_document, element.as_table()));
    return tables;
}

void TomlTable::refuseOthers()
{
    QStringList asked(m_asked.begin(), m_asked.end());
    asked.sort();
    for (const auto& [key, node] : tableOf(m_table)) {
        const auto name = toText(key.str());
        if (!m_asked.contains(name))
            m_document->refuse(int(key.source().begin.line), name,
                u"“%1” means nothing here; known are %2"_s.arg(name, asked.join(u", "_s)));
    }
}

void TomlTable::refuse(const char* key, const QString& why)
{
    const auto name = QString::fromLatin1(key);
    const auto* node = tableOf(m_table).get(key);
    m_document->refuse(node ? lineOf(*node) : lineOf(tableOf(m_table)), name, name + u' ' + why);
}

void TomlTable::refuse(const Error& error)
{
    auto why = error.text;
    if (why.endsWith(u'.'))
        why.chop(1);
    m_document->refuse(lineOf(tableOf(m_table)), error.code, why);
}

} // namespace everyport
