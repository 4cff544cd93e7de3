#pragma once

#include <functional>

#include <QMap>
#include <QVariant>
#include <QWidget>

#include "app/config/option.h"
#include "app/names/knownnames.h"
#include "app/rules/rule.h"

class QVBoxLayout;

namespace everyport::ui {

class OptionForm;
class RuleLines;
class RuleWhen;

/// The fields of one rule: its title, when, only if, do, limits. What is right and what is wrong is checkRule's; it is
/// said here at the field that it is about. Part of RuleEditor, whose words these are.
class RuleForm : public QWidget {
    Q_OBJECT
public:
    struct Asked {
        AskNames names = {}; ///< What there is, for fields that are names.
        /// The latest real events of the kind, newest first.
        std::function<QList<rules::Event>(const QString& kind)> latest = {};
    };
    RuleForm(const rules::Rule& rule, Asked asked, QWidget* parent);

    void beginTyping();                 ///< The keyboard goes to the title.
    rules::Rule rule() const;           ///< What the fields say, right or not.
    rules::Event sampleEvent() const;   ///< The latest real one of its kind, or one that is made up.
    bool check();                       ///< False: a field shows what is wrong with it, and has the focus.
    bool setFault(const Error& fault);  ///< Says it at its place; the keyboard stays. False: it is about no field here.
    bool showFault(const Error& fault); ///< And goes there.

    /// All that was typed, right or not, as the fields have it.
    struct Typed {
        QMap<QString, QVariant> top, when, limits;
        QStringList notKept =
            {}; ///< Secrets that were lost with the program, as codes of checkRule; their fields say so.
    };
    Typed typed() const;
    void setTyped(const Typed& typed); ///< Into one of the same rule.

Q_SIGNALS:
    void changed();
    void arrived();                 ///< Lines that Tab does not know in their places.
    void seenWanted(QWidget* line); ///< It says what is wrong, and has no focus to be followed.

private:
    OptionForm* makeForm(const OptionList& options, QMap<QString, QVariant> raw);
    void addHeading(const QString& text);
    void addButton(const QString& text, std::function<void()> add);
    void buildSections();
    void showNotKept(const QStringList& codes);
    void fill(const rules::Rule& rule);

    const QString m_name;
    const Asked m_asked;
    QVBoxLayout* m_column;
    OptionForm* m_top = nullptr; ///< Title, on, dry run.
    OptionForm* m_limits = nullptr;
    RuleWhen* m_when = nullptr;
    RuleLines* m_lines = nullptr;
};

} // namespace everyport::ui
