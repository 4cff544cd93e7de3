#pragma once

#include <QWidget>

#include "ui/style/colours/statemark.h"

namespace everyport::ui {

/// The newest few connections of a service, a line each: who, what it is, since when.
class PeopleList : public QWidget {
    Q_OBJECT
public:
    struct Person {
        QString name = {};
        QString caption = {};
        QString since = {};
        Mark mark = Mark::Good;
        bool operator==(const Person&) const = default;
    };
    explicit PeopleList(QWidget* parent = nullptr);
    void setPeople(const QList<Person>& people);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Person> m_people;
};

} // namespace everyport::ui
