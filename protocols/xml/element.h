#pragma once

#include <variant>

#include <QByteArray>
#include <QList>
#include <QSharedDataPointer>
#include <QString>

namespace everyport::xml {

class Element;
struct ElementData;

/// The namespace of xml:lang and the like, which is always bound to the prefix `xml` (Namespaces in XML 1.0 §3).
inline constexpr QStringView xmlNamespace = u"http://www.w3.org/XML/1998/namespace";

struct Attribute {
    QString name;
    QString value;
    QString ns = {}; ///< Empty for an attribute without a prefix, as nearly all are.
    bool operator==(const Attribute&) const = default;
};

/// XML that is UTF-8 bytes already and is written as it is: what is sent to many is serialised once. It must declare
/// each namespace that it uses; only that of the element it is put into it may leave out, where that element has no
/// prefix.
struct Serialised {
    QByteArray bytes;
    bool operator==(const Serialised&) const = default;
};

using Node = std::variant<QString, Element, Serialised>;

/// An XML element with its attributes and children. Names are local names with their namespace; prefixes exist only in
/// the parser and the serialiser. A value: copies share their data until one of them is changed. A default-made element
/// is null and stands for "no such element": it may be asked anything and answers with nothing.
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

    /// The value of an attribute; a null string where there is none (hasAttribute tells that from an empty value).
    /// Without `ns`, of an attribute without a prefix.
    QString attribute(QStringView name, QStringView ns = {}) const;
    bool hasAttribute(QStringView name, QStringView ns = {}) const;
    const QList<Attribute>& attributes() const;
    void setAttribute(const QString& name, const QString& value, const QString& ns = {});
    void removeAttribute(QStringView name, QStringView ns = {});

    const QList<Node>& nodes() const;
    QString text() const; ///< The character data directly in this element, without that of its children.
    QList<Element> elements() const;
    QList<Element> elements(QStringView name, QStringView ns) const;
    Element firstElement() const;
    Element child(QStringView name, QStringView ns) const;
    Element child(QStringView name) const;     ///< The first such child in this element's own namespace.
    QString childText(QStringView name) const; ///< Of `child(name)`; null where there is none.

    void add(Element child);
    void addText(const QString& text);
    void addSerialised(QByteArray xml);
    void addTextElement(const QString& name, const QString& text); ///< `<name>text</name>` in this namespace.
    void removeElements(QStringView name, QStringView ns);
    void clearNodes();

    // setAttribute, add and addText for building an element in one expression.
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
