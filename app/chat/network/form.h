#pragma once

#include <limits>
#include <optional>

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace everyport::chat {

/// What somebody's program wants to know from a person, in no protocol's words: a room's settings, what a server asks
/// of a new account, a step of a service's command. All of these are values; `cleaned` makes a stranger's fit to be
/// shown.
struct FormChoice {
    QString value = {};
    QString label = {}; ///< Empty: the value is shown.
    bool operator==(const FormChoice&) const = default;
};

/// What a value must be, beyond being there. Both bounds count themselves in; as they are written in the field.
struct FormRule {
    enum class Type : quint8 { Any, Whole, Number, Date, Time, DateAndTime, Web, Language };
    Type type = Type::Any;
    QString least = {};
    QString most = {};
    QString pattern = {}; ///< A regular expression for the whole value.
    bool isOpen = false;  ///< The choices are only suggestions.
    int fewestChosen = 0; ///< Of SomeOf, Lines and Addresses.
    int mostChosen = std::numeric_limits<int>::max();
    bool operator==(const FormRule&) const = default;
};

/// A picture to look at before answering ("which letters are these?"): its bytes, or where they lie.
struct FormPicture {
    QString type = {};    ///< "image/png"
    QString address = {}; ///< https, or a link's own; empty where the bytes are here.
    QByteArray bytes = {};
    bool operator==(const FormPicture&) const = default;
};

/// One field of a Form: how it is asked for, its values, and what it may hold.
struct FormField {
    enum class Kind : quint8 {
        Text,
        Lines,  ///< Each line is a value.
        Hidden, ///< Goes back as it came.
        Secret, ///< Not to be read over the shoulder.
        YesNo,  ///< "1" or "0"
        OneOf,
        SomeOf,
        Address, ///< Somebody's or something's on that network.
        Addresses,
        Words, ///< Asks nothing: `values` are what it says; they begin a group.
    };
    QString key = {};
    Kind kind = Kind::Text;
    QString label = {};
    QString help = {};
    QStringList values = {};
    QList<FormChoice> choices = {};
    bool isRequired = false;
    FormRule rule = {};
    QList<FormPicture> pictures = {};
    bool operator==(const FormField&) const = default;
};

/// A form that a server or room asks us to fill in (XMPP: XEP-0004), or a list that it found, without anything of its
/// protocol. A value.
struct Form {
    QString title = {};
    QString instructions = {};
    QString webPage = {};   ///< Where it can be done in a browser instead.
    bool isForeign = false; ///< Somebody else's program says what it says.
    QList<FormField> fields = {};
    QStringList columns = {};     ///< Of what was found, where it is a list: its heads,
    QList<QStringList> rows = {}; ///< and each with a cell under each head.

    const FormField* find(QStringView key) const;
    FormField* find(QStringView key);
    bool asksSomething() const; ///< A person has a say in it.
    bool operator==(const Form&) const = default;
};

inline constexpr qsizetype mostFormFields = 500;
inline constexpr qsizetype mostFormChoices = 2000;   ///< Of one field; also its values.
inline constexpr qsizetype mostFormText = 16 * 1024; ///< Characters of a value or of instructions.
inline constexpr qsizetype mostFormLabel = 500;
inline constexpr qsizetype mostFormColumns = 50;
inline constexpr qsizetype mostFormRows = 5000;
inline constexpr qsizetype mostFormPicture = 512 * 1024;

/// Bounded, its words without control characters, at most one value where there is one; keys stay as they are, for they
/// go back. A field whose key is there already is left out, and one without a key that is no Words.
Form cleaned(Form form);

/// What is wrong with an answer.
enum class FormFault : quint8 {
    None,
    Missing,
    TooLong,
    NotWhole,
    NotNumber,
    NotDate,
    NotTime,
    NotDateAndTime,
    NotWeb,
    NotLanguage,
    NotAddress,
    NotOffered,
    TooSmall,
    TooLarge,
    OtherShape,
    TooFew,
    TooMany,
};
FormFault faultOf(const FormField& field, const QStringList& values);

} // namespace everyport::chat
