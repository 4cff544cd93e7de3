#pragma once

#include <optional>

#include <QList>
#include <QStringList>

#include "netcore/base/result.h"
#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// XEP-0004: a form that one side describes and the other fills in.
class DataForm {
public:
    enum class Type { Form, Submit, Cancel, Result };
    enum class FieldType {
        Boolean,
        Fixed,
        Hidden,
        JidMulti,
        JidSingle,
        ListMulti,
        ListSingle,
        TextMulti,
        TextPrivate,
        TextSingle
    };
    struct Option {
        QString value;
        QString label = {};
        bool operator==(const Option&) const = default;
    };
    /// XEP-0122, as it is written.
    struct Validation {
        QString datatype = {}; ///< "xs:integer"; empty: "xs:string".
        bool isOpen = false;   ///< Options are suggestions.
        QString min = {};
        QString max = {};
        QString regex = {};
        int fewest = -1; ///< Of the values of a -multi; -1: not said.
        int most = -1;
        bool operator==(const Validation&) const = default;
    };
    /// XEP-0221, one of the ways to the same thing.
    struct Media {
        QString type = {};
        QString uri = {};
        bool operator==(const Media&) const = default;
    };
    struct Field {
        QString name;
        FieldType type = FieldType::TextSingle;
        QStringList values = {};
        QString label = {};
        QList<Option> options = {};
        bool required = false;
        QString description = {};
        std::optional<Validation> validation = {};
        QList<Media> media = {};
        bool operator==(const Field&) const = default;
    };

    explicit DataForm(Type type, const QString& formType = {}); ///< `formType` goes into FORM_TYPE.
    /// None when it is no `<x xmlns='jabber:x:data'/>`, or of no known type.
    static std::optional<DataForm> fromElement(const xml::Element& element);
    /// The form among an element's children.
    static std::optional<DataForm> in(const xml::Element& parent);
    /// What was filled in among an element's children; none where there is no form, or it was cancelled. Malformed,
    /// bad-request: there is one that was not submitted, or is of no known type. Who took that for none would do
    /// without what its sender has asked for.
    static Result<std::optional<DataForm>> submittedIn(const xml::Element& parent);
    /// The same for what a request holds only under conditions, such as XEP-0060's publish-options: nothing was asked
    /// that could be cancelled, and without them more would be done than was asked for.
    static Result<std::optional<DataForm>> conditionsIn(const xml::Element& parent);
    xml::Element toElement() const;

    Type type() const { return m_type; }
    QString formType() const { return value(u"FORM_TYPE"); }
    QString title = {};
    QString instructions = {};  ///< Several are lines of it.
    QList<Field> reported = {}; ///< §3.4, of a result: what was found, and its heads.
    QList<QList<Field>> items = {};

    const QList<Field>& fields() const { return m_fields; }
    const Field* find(QStringView name) const;
    QString value(QStringView name) const; ///< The first; null where there is none.
    QStringList values(QStringView name) const;
    void add(Field field) { m_fields.append(std::move(field)); }

    static QString fromBool(bool value) { return value ? QStringLiteral("1") : QStringLiteral("0"); }
    static std::optional<bool> toBool(const QString& value); ///< "1", "true", "0", "false"

private:
    Type m_type;
    QList<Field> m_fields;
};

} // namespace everyport::xmpp
