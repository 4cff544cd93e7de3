#pragma once

#include <QByteArray>
#include <QList>

namespace everyport::http {

/// Header fields in their order. Names compare without case (RFC 9110 §5.1).
class Headers {
public:
    Headers() = default;
    Headers(std::initializer_list<std::pair<QByteArray, QByteArray>> fields) : m_fields(fields) {}

    void add(QByteArray name, QByteArray value) { m_fields.emplaceBack(std::move(name), std::move(value)); }
    void set(QByteArray name, QByteArray value); ///< In place of all of that name.
    void addIfMissing(const QByteArray& name, const QByteArray& value);
    void remove(QByteArrayView name);

    bool contains(QByteArrayView name) const;
    QByteArray value(QByteArrayView name) const; ///< The first; empty where there is none.
    /// All lines of that name as one, joined with ", " (§5.3).
    QByteArray joined(QByteArrayView name) const;
    /// The list's items, trimmed, without empty ones (§5.6.1).
    QByteArrayList list(QByteArrayView name) const;
    bool listHolds(QByteArrayView name, QByteArrayView item) const;

    qsizetype count() const { return m_fields.size(); }
    qsizetype count(QByteArrayView name) const;
    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }
    bool operator==(const Headers&) const = default;

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

/// Whether anybody who reads these can use them again: a password or a token stands there as it is, no proof of one.
bool holdSecret(const Headers& headers);
/// A token (RFC 9110 §5.6.2): methods and field names are made of these.
bool isToken(QByteArrayView text);
/// What may stand in a field's value: no control characters but the tab (§5.5).
bool isFieldValue(QByteArrayView text);

} // namespace everyport::http
