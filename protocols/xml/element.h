#pragma once

#include <variant>

#include <QByteArray>
#include <QList>
#include <QSharedDataPointer>
#include <QString>

namespace everyport::xml {

class Element;
struct ElementData;

/// Namespace of xml:lang and the like; always bound to the prefix `xml`.
inline constexpr QStringView xmlNamespace = u"http://www.w3.org/XML/1998/namespace";

struct Attribute {
    QString name;
    QString value;
    QString ns = {}; ///< Empty for nearly all.
    bool operator==(const Attribute&) const = default;
};

/// XML that is already bytes and is written as it is: it declares each namespace that it uses, but for that of the
/// element it is put into, where that one has no prefix.
struct Serialised {
    QByteArray bytes;
    bool operator==(const Serialised&) const = default;
};

using Node = std::variant<QString, Element, Serialised>;

/// An element with its attributes and children, namespaces resolved: prefixes are the parser's and the
/// serialiser's affair. A value: copies share until one of them is changed. A default-made one is null and
/// stands for "no such element": asking it anything is allowed and gives nothing.
class Element {
public:
    Element();
    Element(QString name, QString ns);
    Element(const Element&);
    Element(Element&&) noexcept;
    Element& operator=(const Element&);
    Element& operator=(Element&&) noexcept;
    ~Element();

    bool isNull() const { return !m_data; }
    QString name() const;
    QString ns() const;
    bool is(QStringView name, QStringView ns) const;

    /// Null string where there is none; `hasAttribute` tells an empty one from a missing one.
    QString attribute(QStringView name, QStringView ns = {}) const;
    bool hasAttribute(QStringView name, QStringView ns = {}) const;
    const QList<Attribute>& attributes() const;
    void setAttribute(const QString& name, const QString& value, const QString& ns = {});
    void removeAttribute(QStringView name, QStringView ns = {});

    const QList<Node>& nodes() const;
    QString text() const; ///< Its own character data, without that of its children.
    QList<Element> elements() const;
    QList<Element> elements(QStringView name, QStringView ns) const;
    Element firstElement() const;
    Element child(QStringView name, QStringView ns) const;
    Element child(QStringView name) const;     ///< In this element's own namespace.
    QString childText(QStringView name) const; ///< Of `child(name)`; null where there is none.

    void add(Element child);
    void addText(const QString& text);
    void addSerialised(QByteArray xml);
    void addTextElement(const QString& name, const QString& text); ///< `<name>text</name>` in this namespace.
    void removeElements(QStringView name, QStringView ns);
    void clearNodes();

    /// The same, for building in one expression.
    Element with(const QString& attributeName, const QString& value) &&;
    Element holding(Element child) &&;
    Element saying(const QString& text) &&;

    bool operator==(const Element& other) const; ///< Same tree; the order of attributes does not matter.

private:
    friend class TreeBuilder;
    QSharedDataPointer<ElementData> m_data;
};

} // namespace everyport::xml

Q_DECLARE_TYPEINFO(everyport::xml::Attribute, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(everyport::xml::Element, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(everyport::xml::Node, Q_RELOCATABLE_TYPE);
