#include "protocols/http/messages/headers.h"

#include <algorithm>
#include <array>

namespace everyport::http {

namespace {

bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

constexpr std::array<bool, 256> tokenCharacters()
{
    std::array<bool, 256> allowed{};
    for (int c = '0'; c <= '9'; ++c)
        allowed[size_t(c)] = true;
    for (int c = 'a'; c <= 'z'; ++c)
        allowed[size_t(c)] = allowed[size_t(c - 'a' + 'A')] = true;
    for (const char c : {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        allowed[size_t(c)] = true;
    return allowed;
}

} // namespace

void Headers::set(QByteArray name, QByteArray value)
{
    remove(name);
    add(std::move(name), std::move(value));
}

void Headers::addIfMissing(const QByteArray& name, const QByteArray& value)
{
    if (!contains(name))
        add(name, value);
}

void Headers::remove(QByteArrayView name)
{
    m_fields.removeIf([&](const auto& field) { return sameName(field.first, name); });
}

bool Headers::contains(QByteArrayView name) const
{
    return std::any_of(
        m_fields.begin(), m_fields.end(), [&](const auto& field) { return sameName(field.first, name); });
}

qsizetype Headers::count(QByteArrayView name) const
{
    return std::count_if(
        m_fields.begin(), m_fields.end(), [&](const auto& field) { return sameName(field.first, name); });
}

QByteArray Headers::value(QByteArrayView name) const
{
    for (const auto& [key, value] : m_fields)
        if (sameName(key, name))
            return value;
    return {};
}

QByteArray Headers::joined(QByteArrayView name) const
{
    QByteArray all;
    for (const auto& [key, value] : m_fields) {
        if (!sameName(key, name))
            continue;
        if (!all.isEmpty())
            all += ", ";
        all += value;
    }
    return all;
}

QByteArrayList Headers::list(QByteArrayView name) const
{
    QByteArrayList items;
    if (!contains(name))
        return items;
    for (const QByteArray& item : joined(name).split(','))
        if (const QByteArray text = item.trimmed(); !text.isEmpty())
            items.append(text);
    return items;
}

bool Headers::listHolds(QByteArrayView name, QByteArrayView item) const
{
    for (const auto& [key, value] : m_fields) {
        if (!sameName(key, name))
            continue;
        QByteArrayView rest = value;
        while (!rest.isEmpty()) {
            const qsizetype comma = rest.indexOf(',');
            if (sameName((comma < 0 ? rest : rest.first(comma)).trimmed(), item))
                return true;
            rest = comma < 0 ? QByteArrayView() : rest.sliced(comma + 1);
        }
    }
    return false;
}

bool holdSecret(const Headers& headers)
{
    const auto scheme = headers.value("Authorization").trimmed().split(' ').first().toLower();
    return scheme == "basic" || scheme == "bearer" || headers.contains("X-Gitlab-Token");
}

bool isToken(QByteArrayView text)
{
    static constexpr auto allowed = tokenCharacters();
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return allowed[uchar(c)]; });
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) >= 0x20 ? c != 0x7f : c == '\t'; });
}

} // namespace everyport::http
