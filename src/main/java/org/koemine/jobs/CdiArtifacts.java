package org.koemine.jobs;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Collection;
import org.jberet.creation.AbstractArtifactFactory;
import org.jberet.creation.BatchBeanProducer;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;

/**
 * Makes batch artifacts by their CDI names. Discovery is off: looking through the tens of thousands of classes of the one
 * jar would take longer than the night's work on a small inbox, so the artifacts are listed.
 */
final class CdiArtifacts extends AbstractArtifactFactory implements AutoCloseable {
    private final WeldContainer container;
    private final BeanManager beans;

    CdiArtifacts(Collection<Class<?>> artifacts, Collection<HandedIn<?>> handedIn) {
        Weld weld = new Weld()
                .containerId("koemine-" + System.identityHashCode(this))
                .disableDiscovery()
                .skipShutdownHook()
                .addBeanClass(BatchBeanProducer.class)
                .addExtension(new HandIn(handedIn));
        artifacts.forEach(weld::addBeanClass);
        container = weld.initialize();
        beans = container.getBeanManager();
    }

    @Override
    public Class<?> getArtifactClass(String name, ClassLoader classLoader) {
        Bean<?> bean = findBean(name, beans, classLoader);
        return bean == null ? null : bean.getBeanClass();
    }

    @Override
    public Object create(String name, Class<?> type, ClassLoader classLoader) {
        Bean<?> bean = findBean(name, beans, classLoader);
        CreationalContext<?> context = beans.createCreationalContext(bean);
        return beans.getReference(bean, bean.getBeanClass(), context);
    }

    @Override
    public void close() {
        container.close();
    }

    /** Makes what is handed in injectable. */
    record HandIn(Collection<HandedIn<?>> things) implements Extension {
        public void add(@Observes AfterBeanDiscovery discovery) {
            things.forEach(thing -> add(discovery, thing));
        }

        private static <T> void add(AfterBeanDiscovery discovery, HandedIn<T> thing) {
            discovery.<T>addBean().types(thing.type()).scope(Dependent.class).createWith(context -> thing.instance());
        }
    }
}
