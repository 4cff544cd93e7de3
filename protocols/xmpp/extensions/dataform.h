#pragma once

#include <optional>

#include <QList>
#include <QStringList>

#include "netcore/base/result.h"
#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// A data form (XEP-0004): one side describes fields, the other fills them in. A value that is read from and written to
/// `<x xmlns='jabber:x:data'/>`.
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
    /// What a field's values must be (XEP-0122), as the form has it in writing; nothing is checked here.
    struct Validation {
        QString datatype = {}; ///< "xs:integer"; empty: "xs:string".
        bool isOpen = false;   ///< Options are suggestions.
        QString min = {};
        QString max = {};
        QString regex = {};
        int fewest = -1; ///< How many values a ListMulti field takes, with `most`; -1 where the form does not say.
        int most = -1;
        bool operator==(const Validation&) const = default;
    };
    /// A picture or sound that belongs to a field (XEP-0221), at one of the addresses where it can be had.
    struct Media {
        QString type = {}; ///< MIME: "image/png".
        QString uri = {};  ///< "cid:…" of XEP-0231, or a URL.
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

    explicit DataForm(Type type, const QString& formType = {}); ///< `formType` is the value of FORM_TYPE (XEP-0068).
    /// Nothing when `element` is no `<x xmlns='jabber:x:data'/>`, or of no known type.
    static std::optional<DataForm> fromElement(const xml::Element& element);
    /// The first form among the children of `parent`.
    static std::optional<DataForm> in(const xml::Element& parent);
    /// The filled-in form among the children of `parent`; nothing where there is none, or where it was cancelled.
    /// Error, Malformed with `code` "bad-request": the form is neither of these, or of no known type; to take it for
    /// none would be to do without what its sender has asked for.
    static Result<std::optional<DataForm>> submittedIn(const xml::Element& parent);
    /// As submittedIn, for forms that put conditions on a request, such as XEP-0060's publish-options: a cancelled one
    /// is an error, too, because without its conditions more would be done than was asked for.
    static Result<std::optional<DataForm>> conditionsIn(const xml::Element& parent);
    xml::Element toElement() const;

    Type type() const { return m_type; }
    QString formType() const { return value(u"FORM_TYPE"); }
    QString title = {};
    QString instructions = {};      ///< Of several <instructions/>, each is a line.
    QList<Field> reported = {};     ///< Of a result with several items (§3.4): the heads of its columns …
    QList<QList<Field>> items = {}; ///< … and its rows.

    const QList<Field>& fields() const { return m_fields; }
    const Field* find(QStringView name) const;
    QString value(QStringView name) const; ///< The field's first value; null where there is none.
    QStringList values(QStringView name) const;
    void add(Field field) { m_fields.append(std::move(field)); }

    static QString fromBool(bool value) { return value ? QStringLiteral("1") : QStringLiteral("0"); }
    static std::optional<bool> toBool(const QString& value); ///< Of "1", "true", "0", "false"; nothing for others.

private:
    Type m_type;
    QList<Field> m_fields;
};

} // namespace everyport::xmpp
