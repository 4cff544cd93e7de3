#pragma once

#include <QStandardItemModel>

#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

/// Readers below the headings of their groups, as the Devices page lists them.
class GroupedReaders {
protected:
    static QList<QStandardItem*> row(const QString& name, int count, int group, bool heading = false)
    {
        QList<QStandardItem*> items{
            new QStandardItem(name), new QStandardItem(heading ? QString() : QString::number(count))};
        items[0]->setData(group, Role::GroupOf);
        items[0]->setData(heading, Role::Group);
        items[1]->setData(count, Role::Sort);
        return items;
    }
    static QStandardItemModel* readers(QObject* parent)
    {
        auto* model = new QStandardItemModel(0, 2, parent);
        model->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Reads")});
        model->setHeaderData(0, Qt::Horizontal, QStringLiteral("name"), Role::Key);
        model->setHeaderData(1, Qt::Horizontal, QStringLiteral("reads"), Role::Key);
        model->appendRow(row(QStringLiteral("Ports"), 0, 1, true));
        model->appendRow(row(QStringLiteral("ttyS0"), 5, 1));
        model->appendRow(row(QStringLiteral("Readers"), 0, 0, true));
        model->appendRow(row(QStringLiteral("Entrance"), 3, 0));
        model->appendRow(row(QStringLiteral("Bar"), 9, 0));
        return model;
    }
    static QStringList shown(const QAbstractItemModel& model)
    {
        QStringList names;
        for (int i = 0; i < model.rowCount(); ++i)
            names.append(model.index(i, 0).data().toString());
        return names;
    }
};

} // namespace everyport::ui
