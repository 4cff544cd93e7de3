#pragma once

#include <QMap>
#include <QVariant>
#include <QWidget>

#include "app/rules/events/eventkinds.h"

class QComboBox;
class QVBoxLayout;

namespace everyport::ui {

class OptionForm;
class MarkedText;

/// What a rule waits for: a kind of event, and what is asked of it. Part of RuleEditor.
class RuleWhen : public QWidget {
    Q_OBJECT
public:
    explicit RuleWhen(QWidget* parent);

    void fill(
        const QString& event, const OptionValues& values); ///< Call once. No event, of a faulty file, chooses none.
    QString event() const;
    const rules::EventKind& kind() const; ///< Any field is one of its, where none is chosen.
    OptionValues values() const;
    /// What the fields of the kind say, checked or not, to put back where the same kind is chosen.
    QMap<QString, QVariant> raw() const;
    void setRaw(const QMap<QString, QVariant>& raw);
    /// A secret that did not come back: its field says so while it stays as it is now.
    void setNotKept(const QString& key, const QString& sentence);
    QStringList notKept() const; ///< The keys of those.
    QWidget* box() const;        ///< Where the kind is chosen.

    bool check();                        ///< What is asked; shows at its field what is wrong, and goes there.
    void setToMend(const QString& text); ///< Of the kind; gone when one is chosen.
    bool setFault(const QString& key, const QString& text);  ///< False: it is about no field here.
    void showFault(const QString& key, const QString& text); ///< And goes there, if it is about a field here.

Q_SIGNALS:
    void changed();
    void chosen(bool wasToMend); ///< Another kind; nothing is asked of it yet.

private:
    void setForm(const OptionValues& values);
    void followNotKept();

    QComboBox* m_event;
    MarkedText* m_fault;
    QVBoxLayout* m_room;
    OptionForm* m_form = nullptr;
    QMap<QString, QVariant> m_notKept; ///< What each field has had since.
};

} // namespace everyport::ui
