#pragma once

#include <QFrame>
#include <QMap>

#include "app/names/knownnames.h"
#include "app/rules/actions/actionkinds.h"

class QComboBox;
class QMenu;
class QVBoxLayout;

namespace everyport::rules {
struct EventKind;
}

namespace everyport::ui {

class FieldCompletion;
class OptionForm;
class MarkedText;
class Text;

/// One thing to do: its kind, what it asks, and how it would read; what its texts ask for that the event has not, at
/// once.
class ActionBox : public QFrame {
    Q_OBJECT
public:
    /// `names`: what there is, for fields that are names.
    explicit ActionBox(const rules::Action& action, AskNames names, QWidget* parent = nullptr);

    /// What its fields are, for the button and the preview.
    void setEvent(const rules::EventKind& kind, const rules::Fields& sample);
    rules::Action action() const;
    void beginTyping();                                          ///< The keyboard goes to its first field.
    bool check();                                                ///< Goes to the first bad field.
    void showFault(const QString& key, const QString& sentence); ///< And goes there.
    /// What is wrong in the file; the keyboard stays where it is.
    void setToMend(const QString& key, const QString& sentence);
    /// A secret that did not come back: its field says so while it is empty.
    void setNotKept(const QString& key, const QString& sentence);
    QStringList notKept() const; ///< The keys of those.

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void build(const OptionValues& values);
    void showPreview();
    void showFields();
    void insert(const QString& field);
    QList<QWidget*> texts() const;
    struct TextFault {
        QString key; ///< Of the text that is wrong; empty: it is none of them.
        QString sentence;
    };
    TextFault faultInTexts() const;
    void showFaultyText(const QString& key);
    const rules::ActionKind& kind() const;

    void showDoubts();
    QString doubtOf(const Option& option, const OptionValues& values) const;

    AskNames m_names;
    QComboBox* m_kind;
    QVBoxLayout* m_column;
    QMenu* m_fields;
    OptionForm* m_form = nullptr;
    Text* m_preview;
    MarkedText* m_fault;
    QList<FieldCompletion*> m_completions; ///< Of the form's texts.
    const rules::EventKind* m_event = nullptr;
    rules::Fields m_sample;
    QString m_faultyText;             ///< Its key, while its edge says so.
    QMap<QString, QString> m_notKept; ///< What is said of each.
    QString m_toMend;                 ///< Of what has no field.
};

} // namespace everyport::ui
