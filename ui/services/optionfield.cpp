#include "ui/services/optionfield.h"

#include <limits>

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/config/optionvalue.h"
#include "ui/forms/namecompletion.h"
#include "ui/languages/declaredwords.h"
#include "ui/services/endpointsfield.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/linesedit.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/dialogs/secretfield.h"

namespace everyport::ui {
namespace {

/// Text, also what is written as text: durations, sizes, secrets.
class TextField final : public OptionField {
public:
    TextField(const Option& option, const AskNames& names, QWidget* parent)
        : OptionField(option, parent), m_edit(option.secret ? new SecretField(parent) : new QLineEdit(parent))
    {
        m_edit->setPlaceholderText(optionText(option, option.fallback));
        m_edit->setMaxLength(4096);
        if (option.names != Option::Names::None && names)
            new NameCompletion(m_edit, [names, kind = option.names] { return names(kind); });
        connect(m_edit, &QLineEdit::textChanged, this, &OptionField::changed);
    }
    QWidget* widget() const override { return m_edit; }
    QVariant value() const override
    {
        return m_edit->text().trimmed().isEmpty() ? QVariant() : QVariant(m_edit->text().trimmed());
    }
    void setValue(const QVariant& value) override
    {
        m_edit->setText(value.isValid() ? optionText(option(), value) : QString());
    }

private:
    QLineEdit* m_edit;
};

class NumberField final : public OptionField {
public:
    NumberField(const Option& option, QWidget* parent) : OptionField(option, parent), m_spin(new QSpinBox(parent))
    {
        m_spin->setRange(int(qMax<qint64>(option.min, std::numeric_limits<int>::min())),
            int(qMin<qint64>(option.max, std::numeric_limits<int>::max())));
        m_spin->setGroupSeparatorShown(option.max != 65535); // a port is a name rather than an amount
        if (!option.unit.isEmpty())
            m_spin->setSuffix(QLatin1Char(' ') + option.unit);
        m_spin->setValue(int(option.fallback.toLongLong()));
        m_spin->setMinimumWidth(Metrics::px(150));
        connect(m_spin, &QSpinBox::valueChanged, this, &OptionField::changed);
    }
    QWidget* widget() const override { return m_spin; }
    QVariant value() const override { return qint64(m_spin->value()); }
    void setValue(const QVariant& value) override
    {
        m_spin->setValue(int(value.isValid() ? value.toLongLong() : option().fallback.toLongLong()));
    }

private:
    QSpinBox* m_spin;
};

class SwitchField final : public OptionField {
public:
    SwitchField(const Option& option, QWidget* parent)
        : OptionField(option, parent), m_box(new QCheckBox(option.label, parent))
    {
        m_box->setChecked(option.fallback.toBool());
        connect(m_box, &QCheckBox::toggled, this, &OptionField::changed);
    }
    QString labelText() const override { return {}; } // the box has it
    QWidget* widget() const override { return m_box; }
    QVariant value() const override { return m_box->isChecked(); }
    void setValue(const QVariant& value) override
    {
        m_box->setChecked(value.isValid() ? value.toBool() : option().fallback.toBool());
    }

private:
    QCheckBox* m_box;
};

constexpr qsizetype mostSegments = 4;
constexpr qsizetype mostInSegments = 36; ///< Characters of all labels together.
constexpr qsizetype mostInNarrowSegments = 20;

/// A few words stand side by side, many in a list.
class ChoiceField final : public OptionField {
public:
    ChoiceField(const Option& option, bool narrow, QWidget* parent) : OptionField(option, parent)
    {
        QStringList labels;
        for (const QString& choice : option.choices)
            labels.append(shownInLine(choiceLabel(option, choice)));
        const qsizetype most = narrow ? mostInNarrowSegments : mostInSegments;
        if (labels.size() <= mostSegments && labels.join(QString()).size() <= most) {
            m_segments = new Segments(option.label, parent);
            for (int i = 0; i < labels.size(); ++i)
                m_segments->add(i, labels[i]);
            connect(m_segments, &Segments::chosenByHand, this, &OptionField::changed);
        } else {
            m_combo = new QComboBox(parent);
            m_combo->addItems(labels);
            // What is chosen takes the room there is.
            m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            m_combo->setMinimumContentsLength(int(mostInNarrowSegments));
            connect(m_combo, &QComboBox::activated, this, &OptionField::changed);
        }
        setValue({});
    }
    QWidget* widget() const override { return m_segments ? static_cast<QWidget*>(m_segments) : m_combo; }
    QVariant value() const override
    {
        return option().choices.value(m_segments ? m_segments->chosen() : m_combo->currentIndex());
    }
    void setValue(const QVariant& value) override
    {
        const int at = int(
            qMax<qsizetype>(0, option().choices.indexOf((value.isValid() ? value : option().fallback).toString())));
        if (m_segments)
            m_segments->choose(at);
        else
            m_combo->setCurrentIndex(at);
    }

private:
    Segments* m_segments = nullptr;
    QComboBox* m_combo = nullptr;
};

class FileField final : public OptionField {
public:
    FileField(const Option& option, QWidget* parent)
        : OptionField(option, parent), m_whole(new QWidget(parent)), m_edit(new QLineEdit(m_whole))
    {
        auto* row = new QHBoxLayout(m_whole);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(Metrics::betweenControls);
        row->addWidget(m_edit, 1);
        QPushButton* choose = makeButton(OptionField::tr("Choose…"), QStringLiteral("folder-open"), m_whole);
        row->addWidget(choose);
        m_whole->setFocusProxy(m_edit);
        m_whole->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        const QString usual = option.fallback.toString();
        m_edit->setPlaceholderText(option.madeIfEmpty ? OptionField::tr("made for this host")
                : usual.isEmpty() && !option.required ? OptionField::tr("none")
                                                      : usual);
        m_edit->setAccessibleName(option.label);
        connect(m_edit, &QLineEdit::textChanged, this, &OptionField::changed);
        connect(choose, &QPushButton::clicked, this, [this] {
            const QString& title = this->option().label;
            const auto take = [this](const QString& path) { m_edit->setText(path); };
            if (this->option().type == Option::Type::NewFile)
                askWhereToSave(m_whole->window(), {.title = title, .name = m_edit->text()}, this, take);
            else
                askWhichFile(m_whole->window(), title, {}, this, take);
        });
    }
    QWidget* widget() const override { return m_whole; }
    QVariant value() const override { return m_edit->text().isEmpty() ? QVariant() : QVariant(m_edit->text()); }
    void setValue(const QVariant& value) override { m_edit->setText(value.toString()); }

private:
    QWidget* m_whole;
    QLineEdit* m_edit;
};

/// No key of a menu is made of a name's "&".
QString withoutKeys(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// Any number of texts, a line each.
class LinesField final : public OptionField {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::LinesField)

public:
    LinesField(const Option& option, const AskNames& names, QWidget* parent)
        : OptionField(option, parent), m_edit(new LinesEdit(parent))
    {
        if (option.names != Option::Names::None && names)
            addNames(names, parent);
        m_edit->setFixedHeight(Metrics::px(64));
        m_edit->setTabChangesFocus(true);
        m_edit->setPlaceholderText(option.fallback.toStringList().join(QLatin1Char('\n')));
        m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &OptionField::changed);
    }
    QString help() const override
    {
        return option().help.isEmpty() ? OptionField::tr("One a line.")
                                       : OptionField::tr("%1 One a line.").arg(option().help);
    }
    QWidget* widget() const override { return m_whole ? m_whole : m_edit; }
    QVariant value() const override
    {
        QStringList lines;
        for (const QString& line : m_edit->toPlainText().split(QLatin1Char('\n'))) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
        return lines.isEmpty() ? QVariant() : QVariant(lines);
    }
    void setValue(const QVariant& value) override
    {
        m_edit->setPlainText(value.toStringList().join(QLatin1Char('\n')));
    }

protected:
    /// The form looks at the whole: whoever leaves the lines leaves it, and what is wrong with it is wrong with them.
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::FocusOut && watched == m_edit) {
            QFocusEvent left(QEvent::FocusOut, static_cast<QFocusEvent*>(event)->reason());
            QCoreApplication::sendEvent(m_whole, &left);
        } else if (event->type() == QEvent::DynamicPropertyChange && watched == m_whole) {
            m_edit->setProperty("fault", m_whole->property("fault"));
            m_edit->update();
        }
        return OptionField::eventFilter(watched, event);
    }

private:
    /// A menu of those that there are and that stand in no line yet.
    void addNames(const AskNames& names, QWidget* parent)
    {
        m_whole = new QWidget(parent);
        auto* column = new QVBoxLayout(m_whole);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Metrics::labelToField);
        column->addWidget(m_edit);
        m_whole->setFocusProxy(m_edit);
        m_whole->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_edit->installEventFilter(this);
        m_whole->installEventFilter(this);
        m_edit->setAccessibleName(option().label);
        m_edit->setAccessibleDescription(help());
        QPushButton* add = makeLinkButton(tr("Add one of yours"), QStringLiteral("plus"), m_whole);
        column->addWidget(add, 0, Qt::AlignLeft);
        auto* menu = new QMenu(add);
        add->setMenu(menu);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, names] {
            menu->clear();
            const QStringList said = value().toStringList();
            for (const auto& name : names(option().names)) {
                if (!said.contains(name.text))
                    connect(menu->addAction(withoutKeys(shownChoice(name))), &QAction::triggered, this,
                        [this, text = name.text] { m_edit->appendPlainText(text); });
            }
            if (menu->isEmpty())
                menu->addAction(tr("There is none"))->setEnabled(false);
        });
    }

    QWidget* m_whole = nullptr; ///< With what names there are; null: the lines alone.
    LinesEdit* m_edit;
};

} // namespace

OptionField* OptionField::make(const Option& declared, const Context& context, QWidget* parent)
{
    Option option = declared;
    for (QString* words : {&option.label, &option.help, &option.unit})
        *words = declaredWords(*words);
    for (QString& label : option.choiceLabels)
        label = declaredWords(label);
    if (option.type == Option::Type::Endpoint && EndpointsField::isFor(declared))
        return new EndpointsField(option, context, parent);
    if (option.repeated)
        return new LinesField(option, context.names, parent);
    switch (option.type) {
    case Option::Type::Boolean: return new SwitchField(option, parent);
    case Option::Type::Choice: return new ChoiceField(option, context.narrow, parent);
    case Option::Type::File:
    case Option::Type::NewFile: return new FileField(option, parent);
    case Option::Type::Integer:
        // A spin box ends where int does.
        if (option.max <= std::numeric_limits<int>::max() && option.min >= std::numeric_limits<int>::min())
            return new NumberField(option, parent);
        break;
    default: break;
    }
    return new TextField(option, context.names, parent);
}

QString OptionField::fault() const
{
    const QVariant said = value();
    if (!said.isValid())
        return m_option.required && m_option.fallback.toString().isEmpty() ? missingValue(m_option).text : QString();
    const auto checked = checkOption(m_option, said);
    return checked ? QString() : checked.error().text;
}

} // namespace everyport::ui
