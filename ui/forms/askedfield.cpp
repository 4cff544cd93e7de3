#include "ui/forms/askedfield.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

#include "ui/forms/askedwords.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/controls/linesedit.h"
#include "ui/widgets/dialogs/secretfield.h"

namespace everyport::ui {
namespace {

using chat::FormChoice;
using chat::FormField;
using Kind = FormField::Kind;

class LineField final : public AskedField {
public:
    LineField(const FormField& field, QWidget* parent)
        : AskedField(field, parent),
          m_edit(field.kind == Kind::Secret ? new SecretField(parent) : new QLineEdit(parent))
    {
        m_edit->setMaxLength(int(chat::mostFormText));
        m_edit->setText(field.values.value(0));
        m_edit->setCursorPosition(0);
        m_edit->setPlaceholderText(exampleWords(field));
        connect(m_edit, &QLineEdit::textChanged, this, &AskedField::changed);
    }
    QWidget* widget() const override { return m_edit; }
    QStringList values() const override
    {
        // Spaces round an address are a slip of the hand; in a text or a password they may be meant.
        const QString text = field().kind == Kind::Address ? m_edit->text().trimmed() : m_edit->text();
        return text.isEmpty() ? QStringList() : QStringList{text};
    }

private:
    QLineEdit* m_edit;
};

class LinesField final : public AskedField {
public:
    LinesField(const FormField& field, QWidget* parent) : AskedField(field, parent), m_edit(new LinesEdit(parent))
    {
        m_edit->setPlainText(field.values.join(QLatin1Char('\n')));
        m_edit->setFixedHeight(Metrics::px(74));
        m_edit->setTabChangesFocus(true);
        m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_edit->setPlaceholderText(exampleWords(field));
        connect(m_edit, &QPlainTextEdit::textChanged, this, &AskedField::changed);
    }
    QWidget* widget() const override { return m_edit; }
    QStringList values() const override
    {
        QStringList lines = m_edit->toPlainText().split(QLatin1Char('\n'));
        if (field().kind == Kind::Addresses) {
            for (QString& line : lines)
                line = line.trimmed();
            lines.removeAll(QString());
            return lines;
        }
        while (!lines.isEmpty() && lines.last().isEmpty()) // an empty line within a text is meant
            lines.removeLast();
        return lines;
    }

private:
    LinesEdit* m_edit;
};

/// Its question stands before it, where it can take several lines.
class YesNoField final : public AskedField {
public:
    YesNoField(const FormField& field, QWidget* parent)
        : AskedField(field, parent), m_box(new QCheckBox(AskedField::tr("Yes"), parent))
    {
        m_box->setChecked(field.values.value(0) == QLatin1String("1"));
        connect(m_box, &QCheckBox::toggled, this, &AskedField::changed);
    }
    QWidget* widget() const override { return m_box; }
    QStringList values() const override { return {m_box->isChecked() ? QStringLiteral("1") : QStringLiteral("0")}; }

private:
    QCheckBox* m_box;
};

class OneOfField final : public AskedField {
public:
    OneOfField(const FormField& field, QWidget* parent) : AskedField(field, parent), m_combo(new QComboBox(parent))
    {
        const QString value = field.values.value(0);
        const bool isOffered = std::any_of(field.choices.begin(), field.choices.end(),
            [&](const FormChoice& choice) { return choice.value == value; });
        m_combo->setEditable(field.rule.isOpen);
        m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_combo->setMinimumContentsLength(16);
        // Nothing is chosen for a person who has not chosen: the first would pass for their answer.
        if (!m_combo->isEditable() && !isOffered)
            m_combo->addItem(field.isRequired ? AskedField::tr("Choose…") : AskedField::tr("No answer"), QString());
        for (const FormChoice& choice : field.choices)
            m_combo->addItem(choiceWords(field, choice), choice.value);
        m_combo->setCurrentIndex(isOffered ? std::max(0, m_combo->findData(value)) : m_combo->isEditable() ? -1 : 0);
        if (m_combo->isEditable() && !isOffered)
            m_combo->setEditText(value);
        connect(m_combo, &QComboBox::currentTextChanged, this, &AskedField::changed);
    }
    QWidget* widget() const override { return m_combo; }
    QStringList values() const override
    {
        QString value = m_combo->currentData().toString();
        if (m_combo->isEditable() && m_combo->currentText() != m_combo->itemText(m_combo->currentIndex()))
            value = m_combo->currentText();
        return value.isEmpty() ? QStringList() : QStringList{value};
    }

private:
    QComboBox* m_combo;
};

class SomeOfField final : public AskedField {
public:
    SomeOfField(const FormField& field, QWidget* parent) : AskedField(field, parent), m_list(new QListWidget(parent))
    {
        for (const FormChoice& choice : field.choices)
            add(choice);
        for (const QString& value : field.values) {
            const bool isThere = std::any_of(field.choices.begin(), field.choices.end(),
                [&](const FormChoice& choice) { return choice.value == value; });
            if (!isThere && field.rule.isOpen)
                add({value, {}});
        }
        m_list->setTabKeyNavigation(false);
        m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_list->setFixedHeight(Metrics::row() * std::clamp(m_list->count(), 2, 6) + 4);
        if (m_list->count() > 0)
            m_list->setCurrentRow(0, QItemSelectionModel::NoUpdate);
        connect(m_list, &QListWidget::itemChanged, this, &AskedField::changed);
    }
    QWidget* widget() const override { return m_list; }
    QStringList values() const override
    {
        QStringList chosen;
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->checkState() == Qt::Checked)
                chosen.append(m_list->item(i)->data(Qt::UserRole).toString());
        }
        return chosen;
    }

private:
    void add(const FormChoice& choice)
    {
        auto* item = new QListWidgetItem(choiceWords(field(), choice), m_list);
        item->setData(Qt::UserRole, choice.value);
        item->setCheckState(field().values.contains(choice.value) ? Qt::Checked : Qt::Unchecked);
    }
    QListWidget* m_list;
};

} // namespace

AskedField* AskedField::make(const FormField& field, QWidget* parent)
{
    switch (field.kind) {
    case Kind::Hidden:
    case Kind::Words: return nullptr;
    case Kind::Lines:
    case Kind::Addresses: return new LinesField(field, parent);
    case Kind::YesNo: return new YesNoField(field, parent);
    case Kind::OneOf: return new OneOfField(field, parent);
    case Kind::SomeOf:
        // Open, and nothing suggested: whatever one likes, a line each.
        if (field.choices.isEmpty() && field.rule.isOpen)
            return new LinesField(field, parent);
        return new SomeOfField(field, parent);
    case Kind::Text:
    case Kind::Secret:
    case Kind::Address: break;
    }
    return new LineField(field, parent);
}

QString AskedField::fault() const
{
    return faultWords(chat::faultOf(m_field, values()), m_field);
}

} // namespace everyport::ui
