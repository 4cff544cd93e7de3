#include "ui/services/optionfield.h"

#include <limits>

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

#include "app/config/optionvalue.h"
#include "ui/services/endpointsfield.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/dialogs/opendialog.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/dialogs/secretfield.h"

namespace everyport::ui {
namespace {

/// Text, also what is written as text: durations, sizes, secrets.
class TextField final : public OptionField {
public:
    TextField(const Option& option, QWidget* parent)
        : OptionField(option, parent), m_edit(option.secret ? new SecretField(parent) : new QLineEdit(parent))
    {
        m_edit->setPlaceholderText(optionText(option, option.fallback));
        m_edit->setMaxLength(4096);
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
        const bool made = option.key == QStringLiteral("certificate") || option.key == QStringLiteral("key");
        const QString usual = option.type == Option::Type::NewFile ? OptionField::tr("none")
                                                                   : option.fallback.toString();
        m_edit->setPlaceholderText(made ? OptionField::tr("made for this host") : usual);
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

/// Any number of texts, a line each.
class LinesField final : public OptionField {
public:
    LinesField(const Option& option, QWidget* parent) : OptionField(option, parent), m_edit(new QPlainTextEdit(parent))
    {
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
    QWidget* widget() const override { return m_edit; }
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

private:
    QPlainTextEdit* m_edit;
};

} // namespace

OptionField* OptionField::make(const Option& option, const Context& context, QWidget* parent)
{
    if (option.type == Option::Type::Endpoint && EndpointsField::isFor(option))
        return new EndpointsField(option, context, parent);
    if (option.repeated)
        return new LinesField(option, parent);
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
    return new TextField(option, parent);
}

QString OptionField::fault() const
{
    const QVariant said = value();
    if (!said.isValid())
        return m_option.required && m_option.fallback.toString().isEmpty() ? tr("It needs a value.") : QString();
    const auto checked = checkOption(m_option, said);
    return checked ? QString() : checked.error().text;
}

} // namespace everyport::ui
