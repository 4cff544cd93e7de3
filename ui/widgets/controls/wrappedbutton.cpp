#include "ui/widgets/controls/wrappedbutton.h"

#include <algorithm>

#include <QStyleOptionButton>

#include "ui/style/colours/icons.h"

namespace everyport::ui {

WrappedButton::WrappedButton(const QString& text, const QString& iconName, QWidget* parent) : QPushButton(text, parent)
{
    if (!iconName.isEmpty())
        setIcon(ui::icon(iconName));
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum); // fixed, it would stay as high as its hint
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappedButton::sizeWith(const QString& words) const
{
    QStyleOptionButton option;
    QPushButton::initStyleOption(&option);
    option.text = words;
    return style()->sizeFromContents(QStyle::CT_PushButton, &option, {}, this);
}

QSize WrappedButton::sizeHint() const
{
    return sizeWith(text());
}

QSize WrappedButton::minimumSizeHint() const
{
    QSize least = sizeWith({});
    for (const QString& word : text().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        least = least.expandedTo(sizeWith(word));
    return least;
}

int WrappedButton::heightForWidth(int width) const
{
    return sizeWith(linesIn(width)).height();
}

QString WrappedButton::linesIn(int width) const
{
    QString lines, line;
    for (const QString& word : text().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (line.isEmpty() || sizeWith(longer).width() <= width) {
            line = longer;
            continue;
        }
        lines += line + QLatin1Char('\n');
        line = word;
    }
    return lines + line;
}

void WrappedButton::initStyleOption(QStyleOptionButton* option) const
{
    QPushButton::initStyleOption(option);
    option->text = linesIn(width());
}

} // namespace everyport::ui
