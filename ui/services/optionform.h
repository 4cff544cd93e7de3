#pragma once

#include <QSet>

#include "ui/services/optionfield.h"
#include "ui/widgets/dialogs/form.h"

class QPushButton;

namespace everyport::ui {

/// The form that a list of options asks for, and nothing written by hand. Checked at each field; what is advanced
/// is folded away, by section, until wanted or until it says something.
class OptionForm : public Form {
    Q_OBJECT
public:
    /// `place` is where the values stand, for the tool tips: "services/results.toml".
    OptionForm(const OptionList& options, const OptionField::Context& context, const QString& place,
        QWidget* parent = nullptr);

    void setValues(const OptionValues& values);
    /// What the fields say, checked or not, without what is the fallback anyway; to compare, and to put back.
    QMap<QString, QVariant> raw() const;
    void setRaw(const QMap<QString, QVariant>& raw);
    void setValue(const QString& key, const QVariant& value);
    /// What the fields say, checked as a whole; a fault goes to its field.
    Result<OptionValues> values();
    Result<OptionValues> peek() const { return checkOptions(m_options, raw()); } ///< Without showing faults.
    /// As it would be typed: "listen=tcp:8080 index=false". Secrets are left out.
    QString asCommand() const;
    void showFault(const QString& key, const QString& sentence); ///< And goes there.
    /// The keyboard stays where it is. False: there is no such field.
    bool setFault(const QString& key, const QString& sentence);
    void setDoubt(const QString& key, const QString& sentence); ///< See FormRow::setDoubt.
    QWidget* widgetOf(const QString& key) const;                ///< Null where the form has no such option.
    QStringList unfolded() const; ///< Sections of what is advanced; for a form that takes this one's place.
    void unfoldAlso(const QStringList& sections);
    /// What is wrong with values each of which is right for itself, by option's key as the Error's `code`: asked, too,
    /// when a field is left, for that one.
    using FaultsTogether = std::function<QList<Error>(const OptionValues&)>;
    void setFaultsTogether(FaultsTogether faults) { m_together = std::move(faults); }

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        OptionField* field;
        FormRow* row;
    };
    /// What is advanced under one heading.
    struct Fold {
        QString section;
        QPushButton* button;
        QList<FormRow*> rows = {};
    };
    FormRow* addField(const Option& option, const OptionField::Context& context, const QString& place);
    void addFold(const QString& section, const OptionField::Context& context, const QString& place);
    void setShown(const Fold& fold, bool shown);
    const Entry* entryOf(const QString& key) const; ///< Null where the form has no such option.
    void unfold(FormRow* row);
    void showWhatSpeaks();
    QString faultTogether(const QString& key);
    void checkAgain(FormRow* row);

    OptionList m_options;
    QList<Entry> m_entries;
    QList<Fold> m_folds;
    FaultsTogether m_together;
    QSet<QString> m_atOdds; ///< Options whose fault is one with others: it may be mended at any of them.
};

} // namespace everyport::ui
